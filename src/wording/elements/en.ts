import type { ElementWords } from './element.js';

export const en: ElementWords = {
  language: 'en',
  words: 'spaces',
  classes: {
    debt: ['debt', 'account', 'balance', 'loan', 'payment', 'invoice', 'bill', 'installment', 'instalment'],
    stop: ['stop', 'end', 'quit', 'unsubscribe', 'cancel', 'optout', 'opt-out', 'arret'],
  },
  elements: {
    'sender-identity': ['this is', 'my name is', '(i am|we are)', "i'm", 'from your', 'calling from', 'calling on behalf of', 'on behalf of', 'sincerely', 'regards'],
    'institution-name': ['(bank|credit union|financial|finance|capital|recovery|recoveries|collections|lending|llc|inc|ltd|plc|corp|corporation|llp)'],
    purpose: ['(regarding|about|concerning) .. <debt>', 'your .. <debt>', '(past due|overdue|outstanding) [<debt>]', 'attempt to collect', 'collect a debt'],
    'debt-collector-initial': ['attempt* to collect [a|this|the] debt ..4 any information .. (will be|is) used for that purpose'],
    'debt-collector-subsequent': ['from a debt collector', '(is|are|am|as) a debt collector', 'debt collector* calling'],
    'opt-out': ['(reply|text|send|answer) <stop>', '<stop> to (opt out|stop|end|unsubscribe|cancel)', 'to (opt out|unsubscribe|stop (receiving|these|getting)) .. (reply|click|text|call|visit|email)', 'click .. unsubscribe', 'unsubscribe here', 'unsubscribe link', 'opt out [of] .. by'],
    'complaint-channel': ['(complaint|complaints|dispute|disputes|complain|concerns) ..8 (call|contact|write|visit|email|at|to|department|officer)', 'submit a complaint', 'file a complaint', 'ombudsman', 'consumerfinance gov', 'grievance'],
    'rights-notice': ['you have the right to', 'your rights', 'dispute the validity', 'right to dispute', 'request validation', 'name and address of the original creditor'],
    'ai-identification': ['(automated|virtual|ai|artificial intelligence|digital) (assistant|agent|voice|system|caller|message|call)', '(generated|sent|made) by (ai|artificial intelligence|an automated system)'],
    'recording-notice': ['(call|conversation) (is|may be|will be) [being] recorded', 'recorded line', 'recorded for (quality|training)', 'monitored or recorded'],
  },
  spoiledBy: {
    'opt-out': ['(fee|charge|cost|pay|charges|rates) .. to (opt out|unsubscribe|stop)', '(opt out|unsubscribe|stop) ..8 (fee|charge|costs|pay|ssn|social security|date of birth|reason why|password)'],
  },
};

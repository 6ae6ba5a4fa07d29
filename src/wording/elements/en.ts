import type { ElementWords } from './element.js';

const KIND =
  'Bank|BANK|Credit Union|CREDIT UNION|Financial|FINANCIAL|Finance|FINANCE|Capital|CAPITAL|Recovery|RECOVERY|Recoveries|Collections|COLLECTIONS|Lending|LENDING|Receivables|Associates|Solicitors|Microfinance|Mortgage|LLC|L\\.L\\.C\\.|Inc\\.?|INC|Ltd\\.?|LTD|Limited|plc|PLC|Corp\\.?|Corporation|LLP|N\\.A\\.';

export const en: ElementWords = {
  language: 'en',
  words: 'spaces',
  institution: new RegExp(
    `(?<![\\p{L}])(?:(?:Bank|BANK) (?:of|OF) \\p{Lu}[\\p{L}]{1,30}|(?!(?:Your|The|Our|My|Any|State|A|An|This|That|Dear|Debt|Check|Customer|Art|Which|Their|Consumer|Legal|Online|Mobile|River|Food|Blood)\\s(?:${KIND})\\b)(?:\\p{Lu}(?:[\\p{L}'’-]|\\.(?=\\S)){0,30}\\s(?:(?:&|and|of)\\s)?){1,5}(?:${KIND})(?![\\p{L}])(?! (?:Protection|Ombudsman|Conduct|Service Commission))(?:,? (?:${KIND}|Services|Group|Partners|Company|Co\\.|Pty|\\(Pty\\))){0,2})`,
    'gu',
  ),
  classes: {
    debt: ['debt', 'debts', 'account', 'balance', 'loan', 'payment', 'payments', 'invoice', 'bill', 'installment', 'instalment', 'repayment', 'emi', 'mortgage', 'arrears', 'agreement', 'sum'],
    late: ['past due', 'overdue', 'outstanding', 'delinquent', 'unpaid', 'in default', 'late', 'missed', 'in arrears', 'due', 'owing'],
    stop: ['stop', 'end', 'quit', 'unsubscribe', 'cancel', 'optout', 'opt out', 'arret', 'revoke'],
    bot: ['assistant', 'agent', 'voice', 'system', 'caller', 'bot', 'voice message'],
    artificial: ['automated', 'virtual', 'ai', 'artificial intelligence', 'artificial', 'automated ai', 'ai powered'],
    you: ['you', 'a consumer', 'the consumer', 'consumers', "you've"],
    collector: ['debt collector', 'debt collection agency', 'debt collectors'],
    complain: ['complaint', 'complaints', 'complain', 'grievance', 'grievances'],
  },
  negation: /\b(?:not|never|no|nor|cannot|[a-z]+n['’]t)\b/i,
  elements: {
    'sender-identity': [
      "(you've|you have) reached ..4 <I>", '<I> ..10 (demand|require|give notice|hereby)', 'work (at|for) <I>',
      "it's ..4 (from|at|with|of) ..2 <I>", '(it s|its) ..3 (from|at|with|of) <I>', '(from|at) <I> (collections|recoveries|arrears|here)', '<I> act for', 
      '(this is|i am|we are|my name is) ..6 (from|with|of|calling for|calling from) [the] <I>', '(this is|i am|my name is) ..3 at <I>', '(this is|we are|i am|i m) [the] <I>', '(calling|phoning|writing|write|speaking) (from|for|with) ..2 <I>', '(agent|assistant|system) (of|from|at|for) <I>', "i'm ..4 (from|at|with|of) ..2 <I>", '(sent|call|message|email|text|prerecorded message) ..4 (from|by|of) ..4 <I>', '<I> (here|calling)', 'here from <I>', 'here ..2 from ..2 <I>', '(sincerely|regards|faithfully|truly) <I>', 'an ai ..6 <I>', '<I> is a debt collector',
    ],
    purpose: [
      'demand payment', 'missed [a] payment', '(still|remains) (unpaid|outstanding)', '<debt> ..6 (unpaid|not been paid)',
      '<A> ..2 <late>', '<late> ..3 <A>', '<debt> ..4 (has not|hasnt|hasn t|has yet|not been|not) ..2 (reached|arrived|received|paid|come)', '(recover|collect|pay) <A>', '<A> outstanding', '(installment|instalment) ..4 (reached|received|due)', 'loan payment of <A> is', '(days|weeks|months) (late|overdue|past due)',
      '(regarding|about|concerning|re|ref|concerns|to|on) ..4 (<debt>|past due)', 'your ..2 <late> ..3 <debt>', '(your|the) <debt> ..4 <late>', '<debt> ..4 <late>', 'your ..1 <debt> is', 'sum outstanding', '<late> ..2 <debt>', 'attempt* to collect a debt', '(trying|attempting) to collect a debt', 'debt that you owe', 'debt [of] ..3 is owed', '(the|your) balance you owe', 'you owe <A>', 'your arrears', 'balance due', 'your overdue',
    ],
    'location-purpose': [
      '(confirm*|verify*|verifying|correct*|updat*) [or] [correct|correcting|confirm|verify] ..3 location information', '(confirm*|verify*|correct*) ..3 (the|an|their) [home] address [and|or] ..3 (phone|telephone|place)', '(confirm*|verify*|correct*) where ..4 (can be reached|lives|works|is living)', '(confirm*|verify*|correct*) ..4 (place of abode|place of employment|contact details for)',
    ],
    'creditor-name': [
      '(creditor|lender) [is|was|named|name|to whom the debt is owed] <I>', '(creditor|lender) ..2 <I>', '<I> [is] [the|your] (lender|creditor)', '(on behalf of|act for|acting for|collecting for|owed to|owe to|owing to|placed by|assigned by) [the] [creditor|lender] <I>', '(on behalf of|owed to|owe to) ..2 <I>',
    ],
    'debt-collector-initial': [
      'attempt by a debt collector to collect a debt ..8 any information ..4 used for that purpose',
      '(attempt|attempting|trying|attempts|seeking) to collect [a|this|the] debt ..12 (any|all) information ..4 (will be|is|shall be|may be) used for (that|this|the) purpose', '(attempt|attempting|trying|seeking) to collect [a|this|the] debt ..16 use any information you (give|provide) [us|to us] ..2 (for that purpose|to help collect the debt|to collect the debt)', 'collect [a|this|the] debt ..8 use any information you (give|provide) [us|to us] ..2 (for that purpose|to help collect the debt|to collect the debt)',
    ],
    'debt-collector-subsequent': ['from a <collector>', '(we are|is|i am|am|as|are) a <collector>', 'we are debt collectors', "(i'm|we're) a <collector>", '<I> ..2 a <collector>'],
    'opt-out': [
      '(opt out|unsubscribe) ..8 by (replying|texting|sending|clicking|calling|emailing)',
      '(want|receive|like|get) ..3 (emails|texts|messages|calls) (unsubscribe|opt out|reply|text)', '<stop> to (end|stop|opt out|quit)',
      '(reply|text|txt|send|answer|respond) <stop>', '<stop> to (opt out|stop|end|unsubscribe|cancel|quit)', 'to (opt out|unsubscribe|stop (receiving|these|getting)) ..6 (reply|click|text|call|visit|email|tell)', '(click|clicking|link) ..3 (unsubscribe|opt out)', '(unsubscribe|opt out) ..4 (click|clicking|link|link below)', 'unsubscribe (here|link)', 'opt out [of] ..4 by', 'press (0|1|2|3|4|5|6|7|8|9|star) to (be removed|opt out|stop)',
      '(do not|would not|rather not|no longer) ..2 (want|wish|like|get|receive) ..8 (tell us|let us know|reply|text|call us|click)',
    ],
    'complaint-channel': [
      'complaints (should|can|may|must) be (sent|made|addressed|directed|submitted)', '(unhappy|not satisfied|dissatisfied) ..5 (complain|complaints|email|call|write|contact)',
      '<complain> ..5 (call|contact|write|visit|email|department|officer|tel|council|commission|authority|team|us|ombudsman|<N>|<M>|cfpb)', '(lodge|submit|file|make|register|send) [a|any|your] <complain>', '(complaints|grievance*|grievance redressal) (department|officer|team|line|officer tel)', '(to|contact|with|or to) [the] ..2 ombudsman', 'consumerfinance gov', 'consumer financial protection bureau',
    ],
    'rights-notice': [
      'right to (question|query|contest|verify) ..2 (amount|debt|validity|claim)',
      '<you> (have|has) the right to ..3 (dispute|request|ask|make a|free debt advice|challenge|receive (information|validation|a copy|proof|written)|obtain (information|validation|a copy|proof)|object|complain|demand (proof|validation))', "you've the right to ..2 (dispute|request|ask|free debt advice|challenge)", 'you have a right to ..2 (dispute|request|ask|challenge|free debt advice)', '(you may|you can|how can you) [also] dispute ..3 (debt|validity|amount)', '(you may|you can) [also] request ..2 (validation|verification)', '(you are|you re) entitled to (ask for|request|receive a statement|a statement|dispute|an itemised|an itemized)',
      'name and address of the original creditor', 'within 30 days [after|of] ..6 dispute the validity',
    ],
    'dispute-statement': ['consumer (disputes|has disputed|is disputing) (this|the) (debt|account|amount)', '(account|debt|balance|item|status|amount) ..4 (is|as|reported as|has been|being|status) [reported as] disputed', 'disputed by [the] (consumer|debtor|customer|borrower)', '(debt|account) ..3 in dispute', 'customer disputes (this|the) (debt|account)'],
    'ai-identification': ['<artificial> ..1 service', 'connected to ..3 <artificial>', '<artificial> ..1 <bot>', '(generated|sent|made|spoken) by [an|a] (ai|artificial intelligence|automated system|computer|bot)', '(prerecorded|pre recorded|automated|artificial) (message|call|voice)', "(i'm|i am|this is) [a|an] (bot|robot|chatbot|ai)", 'ai assistant', 'ai generated'],
    'recording-notice': ['(calls|call|conversation|conversations|line) [is|are|may be|will be|can be|being] (recorded|monitored and recorded)', '(call|calls|conversation|line) (is|are|may be|will be|can be) ..2 recorded', 'recorded line', 'recorded for (quality|training)', 'monitored or recorded', '(we|i) [may|will] (record|are recording|am recording) ..2 (calls|call|conversation|line)'],
  },
  named: {
    'sender-identity': ["(this is|my name is|i am|i'm)", '(sincerely|regards|best regards|faithfully|yours truly|respectfully)'],
  },
  shapes: {
    'licence-number': /(?<!driver['’]?s?\s)(?<!driving\s)(?<!marriage\s)(?<!fishing\s)(?<!available\s)\b(?:licen[cs]e|permit|NMLS|registration)\b(?:\s?(?:ID|no\.?|number|num\.?|#|nr\.?)){1,2}[\s:.]{0,4}(?:[A-Z]{1,4}[-\s]?)?\d[\dA-Za-z-]{2,}/i,
    'sender-address': /\bP\.?\s?O\.? Box \d{1,6}(?=[\s\S]{0,40}\d{4})|(?<!\d)\d{1,5}[A-Za-z]?,? (?:[A-Z][\w.'-]{0,20} ){1,4}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Lane|Ln\.?|Drive|Dr\.?|Way|Court|Ct\.?|Square|Place|Plaza|Parkway|Pkwy|Highway|Suite)(?![a-z])(?=[^!?]{0,60}(?:\b[A-Z]{2},? \d{5}|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|\b[A-Z]\d[A-Z] ?\d[A-Z]\d|\b\d{4,5}\b))/,
    'working-hours': /\b(?:open|hours?|available|mon(?:day)?s?|sun(?:day)?s?|sat(?:urday)?s?|weekdays|daily)\b[^.!?]{0,40}?(?<!\d)\d{1,2}(?::\d\d|\.\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:-|–|—|to|until|till)\s?\d{1,2}(?::\d\d|\.\d\d)?\s?(?:[ap]\.?m)?/i,
    'amount-breakdown': /\bprincipal\b[^!?]{0,60}\d[^!?]{0,60}\b(?:interest|fees|charges|costs)\b[^!?]{0,60}\d|(?:[$£€]|\d)[^!?]{0,20}\bprincipal\b[^!?]{0,10}(?:[$£€])\d[^!?]{0,20}\b(?:interest|fees|charges)\b/i,
  },
  except: {
    'opt-out': ['(reply|text|txt|send|answer|respond) <stop> to (stop|end|avoid|cancel) ..2 (lawsuit|suit|foreclosure|interest|fees|legal|garnishment|action|eviction)'],
    'sender-identity': ['(this is|it is|i am|we are|it s|i m) (sorry|happy|glad|afraid|writing|calling|contacting|pleased|not|your|the|a|an|important|final|urgent|about|regarding|to|in)', '(is this|who this is)', 'not from ..2 <I>', 'my name is none', 'we are not from the', 'this is (monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)'],
    purpose: ['no outstanding balance', 'your account manager', 'new loan', 'no (debt|balance|arrears)', 'received your payment', '(about|to|on) ..4 new loan', 'on the account', 'this is not an attempt to collect a debt'],
    'debt-collector-initial': ['not an attempt to collect [a|this] debt ..12 any information ..4 used for that purpose', 'not (attempting|trying) to collect a debt ..16 used for that purpose'],
    'debt-collector-subsequent': ['(is not|are not|am not|not) [from] a <collector>'],
    'rights-notice': ['no right to (dispute|request|ask)'],
    'dispute-statement': ['(is|are|was|been) not disputed', 'not in dispute', 'not disputed by [the] (consumer|debtor)', '(debt|account) ..2 not in dispute', '(account|debt) ..3 in dispute at the court'],
    'ai-identification': ['(not|no) [an|a] <artificial> ..1 <bot>', 'not (generated|sent|made|spoken) by [an|a] (ai|artificial intelligence|automated system|computer|bot)', 'am not a (bot|robot|chatbot)'],
    'recording-notice': ['(call|calls|conversation|line) (is|are|will|may|can) not be recorded', '(call|conversation|line) ..2 not [be|being] recorded', '(do not|don t|not) record ..2 (call|calls|conversation|line)'],
    'complaint-channel': ['stop complaining', 'your complaint has been', 'neighbours complain ..8 call'],
  },
  spoiledBy: {
    'opt-out': [
      '<stop> ..8 (charged|penalty|fined)', '(pay|settle) in full',
      '(stop|unsubscribe|opt out) ..3 not (supported|available|work)',
      '(fee|charge|cost|charges|rates) ..6 to (opt out|unsubscribe|stop)', '(you must|first|have to|need to) pay ..8 (opt out|unsubscribe|stop)', '(opt out|unsubscribe|<stop>) ..8 (fee|charge|costs|pay|ssn|social security|date of birth|reason why|reasons|password|notarized|id)', '(cannot|can not|can t|unable to|do not|may not) (opt out|unsubscribe|reply <stop>)', '<stop> will not', '(will not|won t) stop our (messages|texts|emails|calls)', '(texts|messages|emails) will continue', '(pay|settle) ..6 (first|before) ..6 (end|stop)',
    ],
    'complaint-channel': ['complaints will (not|never) be', '(not|never) consider* complaints', '<complain> ..4 (useless|pointless)', 'complaining ..4 (useless|pointless)', '(not|never) (accept|take|handle) complaints', 'if you (file|make|lodge|submit) a complaint ..4 (we|the|your)', 'neighbours complain', 'neighbors complain', 'your complaint has been (closed|rejected|dismissed)'],
    'rights-notice': ['you have no right'],
    'debt-collector-initial': ['not (a debt collector|an attempt to collect)'],
    'debt-collector-subsequent': ['not [from] a debt collector'],
    'recording-notice': ['(is|are|will|be) not [be|being] recorded', '(do not|don t|never) record'],
    'ai-identification': ['(i am|i m|we are|was|is) not [a|an] ..1 (bot|robot|system|ai|machine|generated by ai)'],
    purpose: ['no outstanding balance', 'you owe nothing'],
    'dispute-statement': ['(not|no longer) [being] disputed'],
  },
};

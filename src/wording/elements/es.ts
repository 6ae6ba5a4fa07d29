import type { ElementWords } from './element.js';

export const es: ElementWords = {
  language: 'es',
  words: 'spaces',
  classes: { deuda: ['deuda', 'adeudo', 'saldo', 'cuenta', 'pago', 'crédito', 'préstamo', 'cuota', 'factura'] },
  elements: {
    'sender-identity': ['(soy|somos)', 'le (habla|saluda|llama|escribe|llamamos|escribimos)', '(mi|nuestro) nombre es', 'en nombre de', 'por encargo de', 'de parte de', 'atentamente'],
    'institution-name': ['(banco|financiera|caja|cooperativa|cobranzas|recuperaciones|s a|sa|sac|ltda|s l|sofom|bank|capital)'],
    purpose: ['(su|tu|la|el|de) .. <deuda>', '(vencid*|pendiente|atrasad*)'],
    'opt-out': ['(responda|responde|envíe|envía|conteste) (baja|stop|no|alto|salir)', 'darse de baja', 'para (no recibir|dejar de recibir|cancelar) .. (responda|envíe|llame|haga)'],
    'complaint-channel': ['(quejas|queja|reclamos|reclamo|reclamación|reclamaciones|aclaraciones|consultas|dudas) ..6 (al|en|a|llame|comuníquese|escriba|une)', 'condusef', 'sernac', 'indecopi', 'defensor del consumidor', 'libro de reclamaciones'],
    'rights-notice': ['(tiene|tienes) derecho a', 'sus derechos'],
    'ai-identification': ['asistente (virtual|automático|digital)', '(sistema|llamada|mensaje|agente) automátic*', 'inteligencia artificial'],
    'recording-notice': ['(llamada|conversación) (será|está siendo|puede ser|es) grabad*', 'grabad* para'],
  },
};

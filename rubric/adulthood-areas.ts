/** The four pathways of preparing for adulthood, with words that show provision, progress or talk about each. */
export const adulthoodAreas: { area: string; pattern: RegExp }[] = [
  {
    area: 'employment and further learning',
    pattern:
      /\b(?:work experience|work placement|placement (?:at|in|with)|job coach\w*|job|careers?|employ\w+|supported internship|internship|apprentice\w*|vocational|college (?:course|taster|visit)|colleges?|sixth forms?|study|course|paid|taster|enterprise|volunteer\w*|CV|interviews?|university|higher education|further education|traineeship)\b/i,
  },
  {
    area: 'independent living',
    pattern:
      /\b(?:independent (?:living|travel)|travel(?:ling)? training|travel\w*\b[^.]{0,40}\b(?:alone|independently|by (?:bus|train))|(?:bus|train) (?:journey|route|pass)|budget\w*|bank (?:account|card)|manag\w+ money|money|cook\w*|meals?|shop(?:ping)?|laundry|supported living|supported housing|tenanc\w+|live (?:in|with|on)|daily living|life skills|living skills|housing|flat)\b/i,
  },
  {
    area: 'friends, relationships and community',
    pattern:
      /\b(?:clubs?|community|friends(?:hips?)?|relationships?|leisure|youth (?:group|club|worker)|social group|online safety|keeping safe|voting|vote|sports? (?:centre|club)|gym|band|choir|advocacy|personal assistant)\b/i,
  },
  {
    area: 'good health',
    pattern:
      /\b(?:annual health check|health (?:check|passport|self[- ]care)|GP|dentist|appointments?|medicat\w+|medicines?|tablets?|adult (?:health|services|epilepsy|clinic)|healthy (?:eating|lifestyle|relationships)|fitness|exercise|self[- ]care|sexual health|sleep|diet|health)\b/i,
  },
];

/** Names of the pathways that a text touches. */
export function adulthoodAreasIn(text: string): string[] {
  return adulthoodAreas.filter(({ pattern }) => pattern.test(text)).map(({ area }) => area);
}

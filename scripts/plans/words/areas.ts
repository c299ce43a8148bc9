/** Areas of need: the four of the Code of Practice and the four of preparing for adulthood. */
export type AreaName =
  | 'communication'
  | 'cognition'
  | 'emotional'
  | 'sensory'
  | 'employment'
  | 'living'
  | 'community'
  | 'health';

export const fourAreas: AreaName[] = ['communication', 'cognition', 'emotional', 'sensory'];
export const adulthoodAreas: AreaName[] = ['employment', 'living', 'community', 'health'];

/** How councils print them; one way is kept through a document. */
export const areaTitles: Record<AreaName, string[]> = {
  communication: [
    'Communication and Interaction',
    'Communication & Interaction',
    'Communication and interaction',
    'Speech, Language, Communication and Interaction',
  ],
  cognition: ['Cognition and Learning', 'Cognition & Learning', 'Cognition and learning'],
  emotional: [
    'Social, Emotional and Mental Health',
    'Social, emotional and mental health difficulties',
    'SEMH',
    'Social, Emotional & Mental Health',
  ],
  sensory: [
    'Sensory and/or Physical',
    'Sensory and Physical',
    'Physical and/or Sensory Needs',
    'Physical or sensory',
  ],
  employment: ['Education, training and employment', 'Employment, Education and Training', 'Employment'],
  living: ['Independent living', 'Independent Living', 'Independence and self-help'],
  community: [
    'Friends, relationships and community',
    'Friends, Relationships & Community',
    'Community inclusion',
  ],
  health: ['Good health', 'Good Health', 'Health and wellbeing'],
};

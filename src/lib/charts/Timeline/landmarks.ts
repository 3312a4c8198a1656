import { m } from '#lib/paraglide/messages.js';

/** An event that is named on the chart itself. An editorial list, the most important first. */
export interface Landmark {
  id: string;
  label: () => string;
}

export const LANDMARKS: readonly Landmark[] = [
  { id: 'pegasus-project-leak', label: m.timeline_landmark_project },
  { id: 'mansoor-million-dollar-dissident', label: m.timeline_landmark_mansoor },
  { id: 'hide-and-seek-45-countries', label: m.timeline_landmark_45 },
  { id: 'whatsapp-call-flaw', label: m.timeline_landmark_whatsapp_flaw },
  { id: 'us-entity-list', label: m.timeline_landmark_entity_list },
  { id: 'catalangate', label: m.timeline_landmark_catalangate },
  { id: 'whatsapp-damages-verdict', label: m.timeline_landmark_verdict },
  { id: 'whatsapp-sues-nso', label: m.timeline_landmark_whatsapp_sues },
  { id: 'whatsapp-notifies-1400-users', label: m.timeline_landmark_whatsapp_alert },
  { id: 'apple-threat-notifications', label: m.timeline_landmark_apple_alerts },
  { id: 'us-executive-order-14093', label: m.timeline_landmark_us_order },
  { id: 'us-investors-buy-nso', label: m.timeline_landmark_investors },
  { id: 'forcedentry-disclosed', label: m.timeline_landmark_forcedentry },
  { id: 'blastpass-disclosed', label: m.timeline_landmark_blastpass },
  { id: 'novalpina-buyout', label: m.timeline_landmark_buyback },
  { id: 'apple-patches-trident', label: m.timeline_landmark_trident },
  { id: 'chrysaor-pegasus-android', label: m.timeline_landmark_android },
  { id: 'pega-committee-created', label: m.timeline_landmark_pega },
  { id: 'jordan-35-hacked-2024', label: m.timeline_landmark_jordan },
  { id: 'pall-mall-process', label: m.timeline_landmark_pall_mall }
];

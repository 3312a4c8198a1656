import type { Lane } from '#lib/model/event.ts';
import { m } from '#lib/paraglide/messages.js';

export const LANE_NAMES: Record<Lane, () => string> = {
  targeting: m.lane_targeting,
  infrastructure: m.lane_infrastructure,
  research: m.lane_research,
  platform: m.lane_platform,
  legal: m.lane_legal,
  policy: m.lane_policy,
  company: m.lane_company
};

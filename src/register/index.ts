export { missingText } from './missing-municipality.ts';
export type { Fate, MissingReason } from './municipality-changes.rules.ts';
export { municipalityName, type LanguageForm, type Municipality } from './municipality.ts';
export { MapLegend, type MapDotSize, type MapTone } from './map-mark.view.tsx';
export { NorwayMap, type MapDot, type NorwayMapProps } from './norway-map.view.tsx';
export { isRegionId, regionIds, regionName, regions, type Region, type RegionId } from './region.ts';
export { explainMissing, findMunicipality, municipalitiesAt, searchMunicipalities } from './register.ts';
export {
  isServiceAreaId,
  serviceAreaIds,
  serviceAreaName,
  serviceAreas,
  type ServiceArea,
  type ServiceAreaId,
} from './service-area.ts';
export { sizeClassOf, type PopulationClass } from './size-class.rules.ts';

/** Colours of the biomes in one style, `#rrggbb` by name. */
export type GroundColours = Readonly<Record<string, string>>;

/**
 * Colours of the biomes in each style. Within a style any two biomes that can lie side by side keep a distance (CIE76)
 * from each other: to eyes that see all colours, and as seen without red (protanopia) or green (deuteranopia) cones, by
 * the matrices of Machado, Oliveira, Fernandes, "A physiologically-based model for simulation of color vision
 * deficiency", 2009. They were found by moving each colour as little as that asks for.
 */
export const ATLAS_GROUND: GroundColours = {
  beach: '#f3e8c5', marsh: '#789787', mangrove: '#5a8469', 'salt flat': '#eae5db', alpine: '#a89f91', volcanic: '#655f62',
  ice: '#eef3f4', tundra: '#c6ccc3', 'cold desert': '#d8ceb4', taiga: '#627f69', steppe: '#ded08c', grassland: '#b8c28b',
  'temperate forest': '#739e60', 'temperate rainforest': '#376a4d', shrubland: '#b2b16d', desert: '#e6d1a4', savanna: '#d4bf69',
  'tropical dry forest': '#96a94f', rainforest: '#307e4d',
};

export const PARCHMENT_GROUND: GroundColours = {
  beach: '#e8d6b1', marsh: '#b4b191', mangrove: '#aeae8b', 'salt flat': '#eadab9', alpine: '#c5b595', volcanic: '#a59780',
  ice: '#eadec3', tundra: '#d7cbaa', 'cold desert': '#dfd3bb', taiga: '#a8a380', steppe: '#cfc198', grassland: '#d7ca97',
  'temperate forest': '#b2b283', 'temperate rainforest': '#8e946f', shrubland: '#c9bb86', desert: '#e2cea0', savanna: '#dbc88e',
  'tropical dry forest': '#c1ba81', rainforest: '#97a47a',
};

export const NIGHT_GROUND: GroundColours = {
  beach: '#696f7b', marsh: '#475d6d', mangrove: '#3a535f', 'salt flat': '#6e7686', alpine: '#575e6c', volcanic: '#3f485c',
  ice: '#707b8e', tundra: '#626e7a', 'cold desert': '#757b82', taiga: '#3f535d', steppe: '#5e666a', grassland: '#66716d',
  'temperate forest': '#445853', 'temperate rainforest': '#2a454d', shrubland: '#5a645e', desert: '#6f7272', savanna: '#6a6d61',
  'tropical dry forest': '#506155', rainforest: '#2e5152',
};

export const BLUEPRINT_GROUND: GroundColours = {
  beach: '#6289ba', marsh: '#3e648e', mangrove: '#366396', 'salt flat': '#6289ba', alpine: '#4b71a2', volcanic: '#2e598f',
  ice: '#658cbf', tundra: '#577eaf', 'cold desert': '#6383ac', taiga: '#3a6598', steppe: '#5383bc', grassland: '#577da9',
  'temperate forest': '#4e709a', 'temperate rainforest': '#2e5683', shrubland: '#4674a6', desert: '#567cad', savanna: '#53769f',
  'tropical dry forest': '#4674a6', rainforest: '#39628c',
};

export const PIXEL_GROUND: GroundColours = {
  beach: '#fbebbd', marsh: '#6d9984', mangrove: '#49835d', 'salt flat': '#f2ecdf', alpine: '#a69a88', volcanic: '#564d4c',
  ice: '#f6fcff', tundra: '#c9d1bb', 'cold desert': '#dacda5', taiga: '#537e64', steppe: '#d1c27d', grassland: '#c3cb66',
  'temperate forest': '#5f9845', 'temperate rainforest': '#1e6842', shrubland: '#aaac51', desert: '#fbde9d', savanna: '#d9bd45',
  'tropical dry forest': '#8ba62d', rainforest: '#147b3e',
};

export const HIGH_CONTRAST_GROUND: GroundColours = {
  beach: '#ffffc5', marsh: '#6a9883', mangrove: '#357250', 'salt flat': '#fffff2', alpine: '#a89b89', volcanic: '#473e3e',
  ice: '#ffffff', tundra: '#c8d5cd', 'cold desert': '#dbd5b1', taiga: '#457155', steppe: '#ccbe81', grassland: '#d7e280',
  'temperate forest': '#569138', 'temperate rainforest': '#0a4f23', shrubland: '#b2b452', desert: '#ffe497', savanna: '#ebce53',
  'tropical dry forest': '#8da929', rainforest: '#18732f',
};

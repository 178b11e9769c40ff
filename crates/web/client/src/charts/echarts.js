/** @file The parts of ECharts that the charts use, and no others. */

import { BarChart, CustomChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GeoComponent, GridComponent, LegendPlainComponent, TooltipComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, CustomChart, LineChart, PieChart, ScatterChart]);
use([AriaComponent, GeoComponent, GridComponent, LegendPlainComponent, TooltipComponent]);
use([LabelLayout, SVGRenderer]);

export { init, registerMap };

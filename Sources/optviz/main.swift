import Canvas
import Catalog
import Glibc
import Interface
import Optimization
import Terminal
import Theming

let screen = try Screen.open()
let library = ThemeLibrary()
let themes = library.all().value
let look = Look(themes: themes, theme: themes[0], depth: screen.depth, markers: screen.markers)
let model = Model(
  scene: .standard, shelf: Shelf(losses: Loss.all, algorithms: Algorithm.all), look: look,
  size: screen.size)
var visualizer = Visualizer(screen: screen, model: model)
let status = visualizer.run()
screen.close()
exit(status)

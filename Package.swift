// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// The files of a folder with an ending.
func files(in folder: String, _ ending: String) throws -> [String] {
  let root = URL(filePath: #filePath).deletingLastPathComponent()
  let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
  return names.filter { $0.hasSuffix(ending) }.sorted()
}

/// Themes, data sets and lessons, embedded so that the program can be moved anywhere.
let themeFiles = try files(in: "themes", ".toml")
let dataFiles = try files(in: "datasets", ".csv")
let lessonFiles = try files(in: "lessons", ".toml")

let package = Package(
  name: "optviz",
  products: [
    .executable(name: "optviz", targets: ["optviz"]),
    .library(
      name: "OptvizCore",
      targets: [
        "Notation", "FormulaFunctions", "Optimization", "Parsing", "Catalog", "Contours",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "CVector"),
    .target(name: "Notation", dependencies: ["CVector"], linkerSettings: [.linkedLibrary("m")]),
    .target(name: "FormulaFunctions", dependencies: ["Notation"]),
    .target(name: "Naming", dependencies: ["Texts"]),
    .target(name: "Texts"),
    .target(name: "Optimization", dependencies: ["Naming", "Notation", "Texts"]),
    .target(name: "Files", dependencies: ["Texts"]),
    .target(
      name: "EmpiricalRisk", dependencies: ["Files", "Naming", "Notation", "Optimization", "Texts"]),
    .target(
      name: "Catalog",
      dependencies: [
        "DataSets", "EmpiricalRisk", "FormulaFunctions", "Notation", "Optimization", "Texts",
      ]),
    .target(name: "DataSets", path: "datasets", resources: dataFiles.map { .embedInCode($0) }),
    .target(name: "Parsing", dependencies: ["Notation", "Optimization"]),
    .target(name: "Contours"),
    .target(name: "Canvas", dependencies: ["Texts"]),
    .target(
      name: "Themes", path: "themes", resources: themeFiles.map { .embedInCode($0) }),
    .target(name: "CTOML"),
    .target(name: "Tables", dependencies: ["CTOML", "Files", "Naming", "Texts"]),
    .target(
      name: "Theming", dependencies: ["Canvas", "Files", "Naming", "Tables", "Texts", "Themes"]),
    .target(name: "Lessons", dependencies: ["Notation", "Optimization"]),
    .target(
      name: "Interface",
      dependencies: [
        "Canvas", "Contours", "Lessons", "Notation", "Optimization", "Parsing", "Texts", "Theming",
      ]),
    .target(
      name: "CTerminal",
      linkerSettings: [
        .linkedLibrary("ncursesw"), .linkedLibrary("tinfo", .when(platforms: [.linux])),
      ]),
    .target(name: "Terminal", dependencies: ["Canvas", "CTerminal"]),
    .target(
      name: "Scenes",
      dependencies: [
        "Catalog", "EmpiricalRisk", "Naming", "Notation", "Optimization", "Parsing", "Tables",
        "Texts",
      ]),
    .target(name: "LessonFiles", path: "lessons", resources: lessonFiles.map { .embedInCode($0) }),
    .target(
      name: "LessonReading",
      dependencies: [
        "Catalog", "Files", "LessonFiles", "Lessons", "Naming", "Notation", "Optimization",
        "Scenes", "Tables", "Texts",
      ]),
    .target(
      name: "Console",
      dependencies: [
        "Catalog", "EmpiricalRisk", "Files", "Interface", "LessonReading", "Lessons", "Naming",
        "Scenes", "Tables", "Terminal", "Texts", "Theming",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "search-rates", dependencies: ["Catalog", "Notation", "Optimization"],
      path: "Tools/SearchRates"),
    .executableTarget(
      name: "optviz",
      dependencies: [
        "Catalog", "Console", "Files", "Interface", "LessonReading", "Lessons", "Naming",
        "Notation", "Optimization", "Parsing", "Scenes", "Tables", "Terminal", "Texts", "Theming",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "CTerminalHarness", path: "Tests/CTerminalHarness"),
    .target(
      name: "TerminalHarness", dependencies: ["CTerminalHarness"], path: "Tests/TerminalHarness"),
    .executableTarget(
      name: "program-meter", dependencies: ["TerminalHarness"], path: "Benchmarks/ProgramMeter"),
    .executableTarget(
      name: "screen-probe", dependencies: ["Canvas", "Terminal"], path: "Tests/ScreenProbe"),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Canvas", "Terminal", "TerminalHarness", "screen-probe"]),
    .testTarget(
      name: "ConsoleTests",
      dependencies: [
        "Canvas", "Catalog", "Checking", "Console", "EmpiricalRisk", "Files", "Notation",
        "Optimization", "Scenes", "Tables", "Theming", "Texts",
      ]),
    .testTarget(
      name: "ProgramTests", dependencies: ["Golden", "TerminalHarness", "optviz"]),
    .testTarget(
      name: "InterfaceTests",
      dependencies: [
        "Canvas", "Catalog", "Checking", "Console", "EmpiricalRisk", "Interface", "LessonReading",
        "Lessons", "Notation", "Optimization", "Parsing", "Theming",
        .product(name: "ArgumentParser", package: "swift-argument-parser"), "Scenes",
      ],
      exclude: ["Pictures"]),
    .testTarget(name: "EndToEndTests", dependencies: ["Checking", "TerminalHarness", "optviz"]),
    .testTarget(name: "ContoursTests", dependencies: ["Checking", "Contours"]),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas", "Texts"]),
    .testTarget(name: "FilesTests", dependencies: ["Checking", "Files"]),
    .target(
      name: "TableFuzzing",
      dependencies: [
        "Checking", "LessonFiles", "LessonReading", "Optimization", "Scenes", "Tables", "Theming",
        "Themes",
      ],
      path: "Tests/TableFuzzing"),
    .executableTarget(name: "table-fuzz", dependencies: ["TableFuzzing"], path: "Tests/TableFuzz"),
    .testTarget(name: "TablesTests", dependencies: ["Files", "TableFuzzing", "Tables"]),
    .testTarget(
      name: "ScenesTests",
      dependencies: [
        "Catalog", "Checking", "EmpiricalRisk", "Notation", "Optimization", "Scenes", "Tables",
        "Texts",
      ]),
    .testTarget(
      name: "LessonReadingTests",
      dependencies: [
        "Checking", "LessonFiles", "LessonReading", "Lessons", "Notation", "Optimization", "Tables",
        "Scenes",
      ]),
    .testTarget(
      name: "LessonTests",
      dependencies: [
        "Canvas", "Catalog", "LessonReading", "Lessons", "Notation", "Optimization", "Parsing",
        "Tables", "Scenes",
      ]),
    .testTarget(
      name: "ThemingTests", dependencies: ["Canvas", "Checking", "Files", "Tables", "Theming"]),
    .target(
      name: "Golden", path: "Tests/Golden",
      exclude: [
        "README.md", "objectives.json", "expressions.json", "functions.json", "trajectories",
      ]),
    .target(name: "Checking", path: "Tests/Checking"),
    .testTarget(name: "NamingTests", dependencies: ["Naming"]),
    .testTarget(
      name: "NotationTests", dependencies: ["Checking", "FormulaFunctions", "Notation"]),
    .target(
      name: "FormulaFuzzing", dependencies: ["Checking", "Notation", "Parsing"],
      path: "Tests/FormulaFuzzing"),
    .executableTarget(
      name: "formula-fuzz", dependencies: ["FormulaFuzzing"], path: "Tests/FormulaFuzz"),
    .testTarget(
      name: "ParsingTests",
      dependencies: [
        "Catalog", "Checking", "FormulaFunctions", "FormulaFuzzing", "Golden", "Notation",
        "Optimization", "Parsing",
      ],
      exclude: ["Corpus"]),
    .testTarget(
      name: "OptimizationTests",
      dependencies: [
        "Catalog", "FormulaFunctions", "Golden", "Notation", "Optimization", "Parsing", "Scenes",
        "Texts",
      ]),
    .testTarget(
      name: "CatalogTests",
      dependencies: [
        "Catalog", "Checking", "EmpiricalRisk", "FormulaFunctions", "Golden", "Notation",
        "Optimization", "Scenes",
      ],
      exclude: ["Pictures"]),
    .testTarget(
      name: "EmpiricalRiskTests",
      dependencies: [
        "Catalog", "Checking", "Console", "EmpiricalRisk", "Notation", "Optimization", "Scenes",
      ]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

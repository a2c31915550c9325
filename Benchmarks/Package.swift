// swift-tools-version: 6.2
import PackageDescription

/// The benchmarks: a package of its own, so that nobody who builds the program builds them.
let package = Package(
  name: "optviz-benchmarks",
  dependencies: [
    .package(name: "optviz", path: ".."),
    // Without traits: it then replaces neither malloc nor the Swift runtime's functions.
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    // The unoptimized C would prove nothing; the flags are those that the Swift side has, too.
    .target(
      name: "CReference",
      cSettings: [.unsafeFlags(["-O3", "-fno-math-errno", "-ffp-contract=off"])],
      linkerSettings: [.linkedLibrary("m")]),
    .executableTarget(
      name: "ratios",
      dependencies: ["CReference", .product(name: "OptvizCore", package: "optviz")],
      path: "Sources/Ratios"),
    .executableTarget(
      name: "Fields",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "OptvizCore", package: "optviz"),
      ],
      path: "Benchmarks/Fields",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ],
  swiftLanguageModes: [.v6]
)

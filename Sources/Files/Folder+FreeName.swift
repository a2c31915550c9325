#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Folder {
  /// The path where nothing has it, not even a link that leads nowhere; or else the first of `name-2.svg`,
  /// `name-3.svg` and so on, up to a thousand.
  package static func freeName(like path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
    let stem = path.dropLast(ending.count)
    let others = (2..<1000).lazy.map { "\(stem)-\($0)\(ending)" }
    return isFree(path) ? path : others.first(where: isFree) ?? path
  }

  private static func isFree(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) != 0 && errno == ENOENT
  }
}

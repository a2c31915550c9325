#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The value of a variable of the process's environment; an empty one counts as unset.
package func environmentVariable(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  // Sound: getenv gives a C string, copied at once; nothing here changes the environment.
  return String(cString: value)
}

import Foundation

/// A record read back by a JSON parser that is not ours. Keys as they are written.
struct Record: Decodable {
  let optimizer: String
  let label: String
  let t: Int
  let theta: [Double]
  let loss: Double?
  let gradient: [Double?]
  let update_gradient: [Double]?
  let state: [String: [Double]]
  let status: String

  init(_ line: String) throws {
    self = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
  }
}

import Foundation

/// A record read back by a JSON parser that is not ours.
struct Record: Decodable {
  let optimizer: String
  let label: String
  let t: Int
  let theta: [Double]
  let loss: Double?
  let gradient: [Double?]
  let updateGradient: [Double]?
  let state: [String: [Double]]
  let status: String

  enum CodingKeys: String, CodingKey {
    case optimizer, label, t, theta, loss, gradient, state, status
    case updateGradient = "update_gradient"
  }

  init(_ line: String) throws {
    self = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
  }
}

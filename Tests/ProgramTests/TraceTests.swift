import Foundation
import Golden
import Testing

/// The program's records against the reference numbers.
@Suite struct TraceTests {
  struct Record: Decodable {
    let t: Int
    let theta: [Double]
    let loss: Double
    let gradient: [Double]
    let updateGradient: [Double]?
    let state: [String: [Double]]
    let status: String

    enum CodingKeys: String, CodingKey {
      case t, theta, loss, gradient, state, status
      case updateGradient = "update_gradient"
    }
  }

  @Test(
    arguments: [
      "adam-rosenbrock-o1", "rmsprop_nesterov-booth-o1", "adadelta-himmelblau-o1",
      "delta_bar_delta-matyas-o1", "newton-mccormick-o1", "nesterov-styblinski_tang-o1",
    ])
  func golden(_ name: String) throws {
    let reference = try Golden.trajectory(name)
    let values = reference.hyperparameters.map { "\($0)=\($1)" }.sorted().joined(separator: ",")
    let ran = try Ran(
      "trace", "--loss", reference.objective.name, "-o",
      reference.optimizer + (values.isEmpty ? "" : ":" + values), "--start",
      reference.start.option, "--velocity", (reference.initialVelocity ?? [0, 0]).option,
      "--steps", "1000")
    #expect(ran.status == 0, "\(ran.messages)")
    let records = try ran.lines.map {
      try JSONDecoder().decode(Record.self, from: Data($0.utf8))
    }
    #expect(records.map(\.t) == Array(0..<records.count))
    for step in reference.steps { compare(records[step.t], step, reference) }
  }

  private func compare(
    _ record: Record, _ step: GoldenTrajectory.Checkpoint, _ reference: GoldenTrajectory
  ) {
    var pairs = [
      ("theta", record.theta, step.theta), ("loss", [record.loss], [step.loss]),
      ("grad", record.gradient, step.grad),
    ]
    if let gradient = step.updateGrad {
      pairs.append(("update_grad", record.updateGradient ?? [], gradient))
    }
    #expect((record.updateGradient == nil) == (step.t == 0))
    #expect(record.state.keys.sorted() == (step.state ?? [:]).keys.sorted())
    for (key, values) in step.state ?? [:] { pairs.append((key, record.state[key] ?? [], values)) }
    for (key, computed, wanted) in pairs {
      #expect(computed.count == wanted.count)
      for (index, (a, b)) in zip(computed, wanted).enumerated() {
        let scale = reference.scale[key]?[index] ?? 1
        #expect(
          abs(a - b) <= step.tolerance * max(abs(b), scale), "\(key)[\(index)] at t \(step.t)")
      }
    }
  }

  @Test func bytesAreStable() throws {
    let arguments = ["trace", "--loss", "beale", "--steps", "500"]
    let first = try Ran(arguments)
    #expect(first.lines.count > 1000)
    #expect(try Ran(arguments).output == first.output)
    #expect(try Ran(["--steps", "500", "--loss=Beale", "trace"]).output == first.output)
    let locale = ["LC_ALL": "de_DE.UTF-8", "TERM": "", "OPTVIZ_THEME": "none"]
    #expect(try Ran(arguments, environment: locale).output == first.output)
  }

  @Test func csv() throws {
    let ran = try Ran("trace", "--format", "csv", "-o", "newton:label=a b", "--every", "50")
    #expect(ran.lines[0] == "optimizer,label,t,theta_x,theta_y,loss,gradient_x,gradient_y,status")
    #expect(ran.lines.dropFirst().map { $0.split(separator: ",")[2] } == ["0", "50", "100"])
    #expect(ran.lines.dropFirst().allSatisfy { $0.hasPrefix("newton,a b,") })
  }
}

extension [Double] {
  fileprivate var option: String { map { "\($0)" }.joined(separator: ",") }
}

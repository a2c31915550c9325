import Texts

extension DataSet {
  /// Reads a file of comma-separated values whose header names the columns; their order is free, and
  /// other columns are passed over.
  package init(contentsOf path: String, _ regression: Regression) throws(DataComplaint) {
    try self.init(DataComplaint.bytes(of: path), file: path, regression)
  }

  /// The same from bytes in UTF-8; `file` is what messages call them.
  package init(
    _ bytes: [UInt8], file: String, _ regression: Regression
  ) throws(DataComplaint) {
    var reader = CSVReader(bytes, file: file)
    let columns = try Columns(from: &reader, for: regression)
    var examples: [Example] = []
    while let fields = try reader.next() {
      guard examples.count < DataLimits.rows else {
        throw reader.complaint(.tooManyRows, at: fields[0].offset)
      }
      examples.append(regression.example(try columns.numbers(in: fields, of: reader)))
    }
    guard !examples.isEmpty else {
      let header = regression.columns.joined(separator: ",")
      throw reader.complaint(.noRows(header: header), at: bytes.count)
    }
    self.init(regression, examples)
  }
}

/// Where the columns that a model needs stand in each row.
private struct Columns {
  let regression: Regression
  let places: [Int]
  let count: Int

  /// Reads the header.
  init(from reader: inout CSVReader, for regression: Regression) throws(DataComplaint) {
    guard let header = try reader.next() else {
      throw DataComplaint(.noHeader, file: reader.file)
    }
    let names = header.map { String($0.text.trimmed) }
    var places: [Int] = []
    for column in regression.columns {
      guard let place = names.firstIndex(of: column) else {
        throw reader.complaint(.missingColumn(column, found: names), at: header[0].offset)
      }
      if let second = names[(place + 1)...].firstIndex(of: column) {
        throw reader.complaint(.repeatedColumn(column), at: header[second].offset)
      }
      places.append(place)
    }
    (self.regression, self.places, count) = (regression, places, names.count)
  }

  /// A row's numbers, in the order in which the model names its columns.
  func numbers(
    in fields: [CSVReader.Field], of reader: CSVReader
  ) throws(DataComplaint) -> [Double] {
    guard fields.count == count else {
      let place = fields.count > count ? fields[count].offset : fields[0].offset
      throw reader.complaint(.fieldCount(found: fields.count, wanted: count), at: place)
    }
    var numbers: [Double] = []
    for (name, place) in zip(regression.columns, places) {
      let text = String(fields[place].text.trimmed)
      switch Self.number(text, isLabel: regression == .logistic && name == "y", name) {
      case .success(let number): numbers.append(number)
      case .failure(let problem): throw reader.complaint(problem, at: fields[place].offset)
      }
    }
    return numbers
  }

  private static func number(
    _ text: String, isLabel: Bool, _ column: String
  ) -> Result<Double, DataProblem> {
    guard let number = Double(text), !text.lowercased().contains("x") else {
      return .failure(.notANumber(text, column: column))
    }
    guard abs(number) <= DataLimits.number else {
      return .failure(.notFinite(text, column: column))
    }
    guard !isLabel || number == 0 || number == 1 else {
      return .failure(.notALabel(text, column: column))
    }
    return .success(number)
  }
}

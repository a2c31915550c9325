import Texts

extension DataSet {
  /// Reads a file of comma-separated values whose header names the columns; their order is free, and
  /// other columns are passed over.
  ///
  /// - Parameter names: what the file calls the columns that the model needs.
  package init(
    contentsOf path: String, _ regression: Regression, names: ColumnNames = .own
  ) throws(DataComplaint) {
    try self.init(DataComplaint.bytes(of: path), file: path, regression, names: names)
  }

  /// The same from bytes in UTF-8; `file` is what messages call them.
  package init(
    _ bytes: [UInt8], file: String, _ regression: Regression, names: ColumnNames = .own
  ) throws(DataComplaint) {
    var reader = CSVReader(bytes, file: file)
    let columns = try Columns(from: &reader, for: regression, names)
    var examples: [Example] = []
    while let fields = try reader.next() {
      guard examples.count < DataLimits.rows else {
        throw reader.complaint(.tooManyRows, at: fields[0].offset)
      }
      examples.append(regression.example(try columns.numbers(in: fields, of: reader)))
    }
    guard !examples.isEmpty else {
      let header = columns.names.joined(separator: ",")
      throw reader.complaint(.noRows(header: header), at: bytes.count)
    }
    self.init(regression, examples)
  }
}

/// Where the columns that a model needs stand in each row.
private struct Columns {
  let regression: Regression
  /// As the file has them.
  let names: [String]
  let places: [Int]
  let count: Int

  /// Reads the header.
  init(
    from reader: inout CSVReader, for regression: Regression, _ columns: ColumnNames
  ) throws(DataComplaint) {
    guard let header = try reader.next() else {
      throw reader.complaint(.noHeader, at: reader.bytes.textStart)
    }
    let found = header.map { String($0.text.trimmed) }
    let names = regression.columns.map(columns.name(for:))
    var places: [Int] = []
    for name in names {
      guard let place = found.firstIndex(of: name) else {
        throw reader.complaint(.missingColumn(name, found: found), at: header[0].offset)
      }
      if let second = found[(place + 1)...].firstIndex(of: name) {
        throw reader.complaint(.repeatedColumn(name), at: header[second].offset)
      }
      places.append(place)
    }
    (self.regression, self.names, self.places, count) = (regression, names, places, found.count)
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
    for (index, place) in places.enumerated() {
      let text = String(fields[place].text.trimmed)
      let isLabel = regression == .logistic && regression.columns[index] == "y"
      switch Self.number(text, isLabel: isLabel, names[index]) {
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

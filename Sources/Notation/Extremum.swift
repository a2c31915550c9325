/// The smaller or the larger of two, and so of any number of them.
public protocol Extremum: Bivariate {}
extension Minimum: Extremum {}
extension Maximum: Extremum {}

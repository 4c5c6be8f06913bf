/// One person as written on one form: what a linker may look at. Every field may be blank.
public struct FeatureRow: Sendable {
  /// The row's own name, unique in a registry; it alone orders rows.
  public var id: String
  /// The form the person stood on; nobody stands twice on one form. Blank: a form of their own.
  public var form: String
  public var givenName: String
  public var fatherName: String
  public var grandfatherName: String
  public var familyName: String
  /// `M` or `F`, in either case; anything else is unknown.
  public var sex: String
  /// `YYYY`, `YYYY-MM-DD` or `YYYYMMDD`, Gregorian or Solar Hijri, digits of any script.
  public var birthDate: String
  public var place: String
  public var document: String
  public var phone: String

  public init(
    id: String, form: String, givenName: String, fatherName: String = "",
    grandfatherName: String = "", familyName: String = "", sex: String = "",
    birthDate: String = "", place: String = "", document: String = "", phone: String = ""
  ) {
    (self.id, self.form, self.givenName, self.fatherName) = (id, form, givenName, fatherName)
    (self.grandfatherName, self.familyName, self.sex) = (grandfatherName, familyName, sex)
    (self.birthDate, self.place) = (birthDate, place)
    (self.document, self.phone) = (document, phone)
  }
}

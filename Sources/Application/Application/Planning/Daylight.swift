import Basics
import Glibc

/// Minutes between sunrise and sunset on a day, to the minute.
///
/// Source: Forsythe et al., "A model comparison for daylength as a function of latitude and day of
/// year", Ecological Modelling 80 (1995), the CBM model with the sun's upper limb at the horizon;
/// within a few minutes of the almanac between 60 degrees north and south.
///
/// - Parameter latitude: in millionths of a degree, north positive.
func daylightMinutes(latitude: Int, on date: CivilDate) -> Int {
  let dayOfYear = Double(date - CivilDate(year: date.year, month: 1, day: 1)! + 1)
  let theta = 0.2163108 + 2 * atan(0.9671396 * tan(0.00860 * (dayOfYear - 186)))
  let declination = asin(0.39795 * cos(theta))
  let phi = Double(latitude) / 1_000_000 * .pi / 180
  let horizon = sin(0.8333 * .pi / 180)
  let cosine = (horizon + sin(phi) * sin(declination)) / (cos(phi) * cos(declination))
  let hours = 24 - 24 / .pi * acos(max(-1, min(1, cosine)))
  return Int(hours * 60)
}

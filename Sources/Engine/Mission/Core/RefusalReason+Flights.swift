extension Refusal.Reason {
  /// The sentences about flights, notices, loans and classes.
  static let flightSentences: [Self: String] = [
    .notAFlight: "Movement {movement} is no flight.",
    .flightOffCorridor:
      "The flights must follow the legs by air of corridor {corridor}, one after the other.",
    .notAnAirport: "{site} is no airport with a code of three letters.",
    .connectionTooShort:
      "{have} minutes to change at {site} are too few; {least} are needed. Choose later flights.",
    .escortNeedsReturn:
      "{member} flies along only with a ticket back. Give the day of the return, after arrival.",
    .escortPapersLapse:
      "The papers of {member} hold until {until}, and the return is on {returns}. Renew them.",
    .noEscortSeat: "Movement {movement} has {seats} seats for escorts, and they are taken.",
    .nurseMissing: "Movement {movement} has {have} nurses or doctors; its people need {need}.",
    .flightFull:
      "Household {household} needs {people} places; {seats} seats, {laps} laps, {wheelchairs} "
      + "wheelchair places and {stretchers} stretchers are free. Choose another flight.",
    .baggageTooHeavy:
      "Household {household} has {baggage} kg; its tickets allow {allowed} kg.",
    .arrivalClosed: "Case {case} may not arrive at {arrival}: {why}. Choose another flight.",
    .tooLateToTell:
      "For an arrival on {arrival} the receiving side had to be told of case {case} by {by}.",
    .tooManyOnFlight:
      "{limit} people may be on flight {flight}; {aboard} are, and {people} more are asked. Ask "
      + "the receiving side for an approval.",
    .approvalAskedLate:
      "An approval for an arrival on {arrival} has to be asked for by {by}, {days} working days "
      + "before. Choose another flight, or say with --asked when it was asked for.",
    .noCalendar: "Nobody has defined the working days of {area}. Take its calendar in first.",
    .noLoan: "There is no loan {id}.",
    .loanBelowZero: "Loan {loan} stands at {cents} cents; it cannot come to less than nothing.",
    .noLoanRule: "The programme of case {case} knows no loan.",
    .loanExists: "Loan {loan} of case {case} is signed. Add to that one.",
    .noClass: "There is no class {id}.",
    .classIsCancelled: "Class {class} is cancelled.",
    .notEnrolled: "{person} is not in class {class}. Enrol them first.",
    .scoreMalformed: "{score} is no score between 0 and 100.",
    .noCourse: "There is no course {id}.",
    .moduleMissing: "The class has no session for {module}, which course {course} teaches.",
    .noModule: "Course {course} has no module {module} in this class.",
    .roomIsBusy: "Room {room} is taken at {at}. Choose another room or hour.",
    .trainerIsBusy: "{member} teaches elsewhere at {at}. Choose somebody else or another hour.",
    .wrongAge: "{person} is not between {first} and {last} years old.",
    .inAnotherClass: "{person} is in class {class} in these days.",
    .classIsFull: "Class {class} has {limit} places, and {enrolled} people are enrolled.",
    .notHeldYet: "Nobody can have been at {module} by {date}; it is taught later.",
    .moduleNotAttended:
      "{person} has not been at {module}, which the certificate asks for. Have it made up.",
    .attendedTooLittle:
      "{person} was there for {attended} of {whole} minutes; the programme asks for {percent} %.",
  ]
}

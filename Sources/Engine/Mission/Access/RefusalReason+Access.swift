extension Refusal.Reason {
  /// The sentences about accounts and access.
  static let accessSentences: [Self: String] = [
    .noAccount: "There is no account {id}.",
    .accountIsClosed: "Account {account} is closed. Open a new one.",
    .accountIsLocked: "Account {account} is locked after too many attempts. Wait, then try again.",
    .loginMalformed:
      "A sign-in name has 3 to 32 small Latin letters, digits, dots and hyphens. Choose another.",
    .loginTaken: "Somebody signs in by this name already. Choose another.",
    .roleMissing: "An account needs at least one role.",
    .rolesExclude: "Nobody is both {one} and {other}. Open a second account, for somebody else.",
    .ownAccount: "Nobody decides about their own account {account}. Ask somebody else.",
    .ownerOnly: "Only the owner of account {account} can do this.",
    .lastAdministrator:
      "Account {account} is the last administrator. Make somebody else an administrator first.",
    .codeSpent: "This code was used before. Wait for the next one.",
    .glassReasonMissing: "Say why, in at least {letters} letters and without names.",
    .noBrokenGlass: "Account {account} did not break the glass then.",
    .readMalformed: "A record of a read names 1 to {limit} people, households or a movement.",
    .noToken: "There is no token {id}.",
    .tokenMalformed:
      "A token has a name, at least one right, and an end within {days} days. Give all three.",
    .tooManyTokens: "Account {account} has {count} tokens already. Revoke one of them first.",
    .tooManyViews:
      "Account {account} keeps {count} lists already. Delete one of them first.",
    .beyondToken:
      "This token does not reach {what}. Make one that does, or ask at the site itself.",
    .notYourWork: "This is not part of your work: {what} is for {roles}.",
    .notYourOwn:
      "You may use {what} for your own sites and movements only. Ask there, or ask an "
      + "administrator to add the site.",
    .signInAgain: "Type your password again before {what}.",
    .tokenTooOld:
      "For {what} a token made within the last {hours} hours is needed. Make a new one.",
    .secondPersonMissing: "For {what} a second person confirms: {role}.",
  ]

  /// Whether it says that somebody lacks a right, rather than that something cannot be.
  public var isAboutRights: Bool {
    switch self {
    case .notYourWork, .notYourOwn, .signInAgain, .secondPersonMissing, .beyondToken,
      .tokenTooOld:
      true
    default: false
    }
  }
}

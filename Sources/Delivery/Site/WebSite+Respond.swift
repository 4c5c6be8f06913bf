import HTTP
import Wire

extension WebSite {
  /// From a route to its page: one line a page.
  func respond(to visit: Visit) throws -> Response {
    guard let route = visit.match?.route else { throw SiteFault.notFound }
    switch route {
    case .guest(let route): return try respond(to: route, visit)
    case .entrant(let route): return try respond(to: route, Entrant(visit))
    case .board(let route): return try respond(to: route, Member(visit))
    case .people(let route): return try respond(to: route, Member(visit))
    case .families(let route): return try respond(to: route, Member(visit))
    case .imports(let route): return try respond(to: route, Member(visit))
    case .steps(let route): return try respond(to: route, Member(visit))
    case .duplicates(let route): return try respond(to: route, Member(visit))
    case .movements(let route): return try respond(to: route, Member(visit))
    case .boarding(let route): return try respond(to: route, Member(visit))
    case .road(let route): return try respond(to: route, Member(visit))
    case .notices(let route): return try respond(to: route, Member(visit))
    case .papers(let route): return try respond(to: route, Member(visit))
    case .holds(let route): return try respond(to: route, Member(visit))
    case .plans(let route): return try respond(to: route, Member(visit))
    case .figures(let route): return try respond(to: route, Member(visit))
    case .account(let route): return try respond(to: route, Member(visit))
    case .settings(let route): return try respond(to: route, Member(visit))
    case .admin(let route): return try respond(to: route, Member(visit))
    }
  }

  private func respond(to route: GuestRoute, _ visit: Visit) throws -> Response {
    switch route {
    case .signIn: SignInPage.show(visit)
    case .trySignIn: try SignInPage.attempt(visit)
    case .chooseLanguage: ChooseLanguage.take(visit)
    case .asset(_, let name): try Assets.response(name)
    case .health: Response(status: 204)
    case .description: .json(OpenAPI.bytes)
    }
  }

  private func respond(to route: EntrantRoute, _ entrant: Entrant) throws -> Response {
    switch route {
    case .choosePassword: PasswordPage.show(entrant)
    case .setPassword: try PasswordPage.set(entrant)
    case .secondFactor: SecondFactorPage.show(entrant)
    case .enrolSecondFactor: try SecondFactorPage.enrol(entrant)
    case .signOut: SignOut.leave(entrant)
    }
  }

  private func respond(to route: BoardRoute, _ member: Member) throws -> Response {
    switch route {
    case .show: try member.show(BoardPage.show)
    case .live: .live()
    }
  }

  private func respond(to route: PeopleRoute, _ member: Member) throws -> Response {
    switch route {
    case .search: try member.show { SearchPage.show(nil, $0) }
    case .find: try member.show { SearchPage.show(member.visit.form["query"] ?? "", $0) }
    case .list: try member.show(CaseloadPage.show)
    case .narrow: CaseloadPage.narrow(member)
    case .select: try member.work { CaseloadSelection.select($0) }
    case .saveView: try member.work(CaseloadViews.save)
    case .deleteView(let number): try member.work { try CaseloadViews.delete(number, $0) }
    case .export: try member.work(CaseloadExport.make)
    case .show(let id): try member.show { try HouseholdPage.show(id, $0) }
    case .recordStep(let id): try member.work { try HouseholdWork.record(.step, of: id, $0) }
    case .recordFitness(let id): try member.work { try HouseholdWork.record(.fitness, of: id, $0) }
    case .takeConsent(let id): try member.work { try HouseholdWork.takeConsent(of: id, $0) }
    }
  }

  private func respond(to route: FamilyRoute, _ member: Member) throws -> Response {
    switch route {
    case .history(let id): try HistoryPage.show(id, member)
    case .add(let id): try member.work { try FamilyWork.add(to: id, $0) }
    case .place(let id): try member.work { try FamilyWork.place(id, $0) }
    case .head(let id): try member.work { try FamilyWork.head(of: id, $0) }
    case .split(let id): try member.work { try FamilyWork.split(id, $0) }
    case .join(let id): try member.work { try FamilyWork.join(id, $0) }
    case .link(let id): try member.work { try FamilyWork.link(id, $0) }
    case .unlink(let id): try member.work { try FamilyWork.unlink(id, $0) }
    case .openCase(let id): try member.work { try CaseWork.open(id, $0) }
    case .closeCase(let id): try member.work { try CaseWork.close(id, $0) }
    case .holdCase(let id): try member.work { try CaseWork.hold(id, $0) }
    case .liftHold(let id): try member.work { try CaseWork.lift(id, $0) }
    case .person(let id): try member.show { try PersonPage.show(id, $0) }
    case .correct(let id): try member.work { try FamilyWork.correct(id, $0) }
    case .needs(let id): try member.work { try FamilyWork.needs(of: id, $0) }
    case .died(let id): try member.work { try FamilyWork.died(id, $0) }
    }
  }

  private func respond(to route: ImportRoute, _ member: Member) throws -> Response {
    switch route {
    case .list: try member.show { ImportPage.show($0) }
    case .upload: try member.work(UploadWork.upload)
    case .show(let number): try member.show { try UploadPage.show(number, $0) }
    case .check(let number): try member.work { try UploadWork.check(number, $0) }
    case .take(let number): try member.work { try UploadWork.take(number, $0) }
    case .drop(let number): try member.work { try UploadWork.drop(number, $0) }
    case .withdraw(let list): try member.work { try UploadWork.withdraw(list, $0) }
    }
  }

  private func respond(to route: StepsRoute, _ member: Member) throws -> Response {
    switch route {
    case .show(let form): try member.show { StepSheetPage.show(form, $0) }
    case .begin(let form): try member.work { try StepSheetPage.begin(form, $0) }
    case .check(let form): try member.show { StepSheetPage.check(form, $0) }
    case .record(let form): try member.work { try StepSheetPage.record(form, $0) }
    case .recorded(let form, let count):
      try member.show { StepSheetPage.show(form, $0, recorded: count) }
    }
  }

  private func respond(to route: DuplicateRoute, _ member: Member) throws -> Response {
    switch route {
    case .queue: try member.show { DuplicatePage.queue($0) }
    case .show(let one, let other): try member.show { try DuplicatePage.show(one, other, $0) }
    case .merge(let one, let other): try member.work { try DuplicateWork.merge(one, other, $0) }
    case .mergeFamilies(let one, let other):
      try member.work { try DuplicateWork.mergeFamilies(one, other, $0) }
    case .dismiss(let one, let other):
      try member.work { try DuplicateWork.dismiss(one, other, $0) }
    case .undo(let one, let other): try member.work { try DuplicateWork.undo(one, other, $0) }
    }
  }

  private func respond(to route: MovementRoute, _ member: Member) throws -> Response {
    switch route {
    case .list: try member.show(MovementsPage.show)
    case .show(let id): try member.show { try MovementPage.show(id, $0) }
    case .versions(let id): try member.show { try VersionsPage.show(id, $0) }
    case .confirm(let id): try member.work { try MovementWork.confirm(id, $0) }
    case .cancel(let id): try member.work { try MovementWork.cancel(id, $0) }
    case .pin(let id): try member.work { try MovementWork.pin(id, $0) }
    case .move(let id): try member.work { try MovementWork.move(id, $0) }
    case .book(let id): try member.work { try MovementWork.book(id, $0) }
    case .addVehicle(let id): try member.work { try MovementWork.addVehicle(id, $0) }
    case .swapVehicle(let id): try member.work { try MovementWork.swapVehicle(id, $0) }
    case .addStaff(let id): try member.work { try MovementWork.addStaff(id, $0) }
    case .releaseStaff(let id): try member.work { try MovementWork.releaseStaff(id, $0) }
    }
  }

  private func respond(to route: BoardingRoute, _ member: Member) throws -> Response {
    switch route {
    case .lane(let id): try member.show { try LanePage.show(id, $0) }
    case .family(let id, let household):
      try member.show { try LanePage.show(id, $0, family: household) }
    case .open(let id): try member.work { try LaneWork.open(id, $0) }
    case .board(let id): try member.work { try LaneWork.board(id, $0) }
    case .noShow(let id): try member.work { try LaneWork.noShow(id, $0) }
    case .callUp(let id): try member.work { try LaneWork.callUp(id, $0) }
    case .late(let id): try member.work { try LaneWork.late(id, $0) }
    case .complete(let id): try member.work { try LaneWork.complete(id, $0) }
    case .birth(let id): try member.work { try LaneWork.birth(id, $0) }
    case .depart(let id): try member.work { try LaneWork.depart(id, $0) }
    }
  }

  private func respond(to route: PlanRoute, _ member: Member) throws -> Response {
    switch route {
    case .list: try member.show { try PlansPage.show($0) }
    case .new: try member.show { try NewPlanPage.show($0) }
    case .start: try member.work(NewPlanPage.start)
    case .run: try member.show { try PlanRunPage.show($0) }
    case .stop: try member.work(PlanRunPage.stop)
    case .show(let id): try member.show { try DraftPage.show(id, $0) }
    case .families(let id): try member.show { try DraftFamiliesPage.show(id, $0) }
    case .findFamily(let id):
      try member.show { try DraftFamiliesPage.show(id, $0, wanted: member.visit.form["family"]) }
    case .compare(let one, let other): try member.show { try ComparePage.show(one, other, $0) }
    case .advise(let id): try member.work { try DraftWork.advise(id, $0) }
    case .accept(let id): try member.work { try DraftWork.accept(id, $0) }
    case .discard(let id): try member.work { try DraftWork.discard(id, $0) }
    }
  }

  private func respond(to route: FiguresRoute, _ member: Member) throws -> Response {
    switch route {
    case .show: try FiguresPage.show(member)
    case .people: try member.show { FigurePeoplePage.show($0) }
    case .publish: try member.work(FigurePublishing.make)
    }
  }

  private func respond(to route: RoadRoute, _ member: Member) throws -> Response {
    switch route {
    case .show(let id): try member.show { try RoadPage.show(id, $0) }
    case .passage(let id): try member.work { try RoadWork.passage(id, $0) }
    case .incident(let id): try member.work { try RoadWork.incident(id, $0) }
    case .disembark(let id): try member.work { try RoadWork.disembark(id, $0) }
    case .arrive(let id): try member.work { try RoadWork.arrive(id, $0) }
    case .handover(let id): try member.show { try HandoverPage.show(id, $0) }
    case .handOver(let id): try member.work { try HandoverPage.handOver(id, $0) }
    case .close(let id): try member.work { try HandoverPage.close(id, $0) }
    case .assistance(let id): try member.show { try AssistancePage.show(id, $0) }
    case .give(let id): try member.work { try AssistancePage.give(id, $0) }
    }
  }

  private func respond(to route: NoticeRoute, _ member: Member) throws -> Response {
    switch route {
    case .list(let id): try member.show { try NoticesPage.show(id, $0) }
    case .issue(let id): try member.work { try NoticeWork.issue(id, $0) }
    case .amend(let id): try member.work { try NoticeWork.amend(id, $0) }
    case .callOff(let id): try member.work { try NoticeWork.callOff(id, $0) }
    case .sent(let id): try member.work { try NoticeWork.sent(id, $0) }
    case .acknowledge(let id): try member.work { try NoticeWork.acknowledge(id, $0) }
    }
  }

  private func respond(to route: PapersRoute, _ member: Member) throws -> Response {
    switch route {
    case .next: try member.show { DayPapersPage.next($0) }
    case .choose: try DayPapersPage.choose(member)
    case .show(let day): try member.show { DayPapersPage.show(day, $0) }
    case .print(let day): try member.work { try DayPapersPage.print(day, $0) }
    }
  }

  private func respond(to route: HoldRoute, _ member: Member) throws -> Response {
    switch route {
    case .list: try member.show { HoldsPage.show($0) }
    case .place: try member.work(HoldsPage.place)
    case .lift: try member.work(HoldsPage.lift)
    }
  }

  private func respond(to route: AccountRoute, _ member: Member) throws -> Response {
    switch route {
    case .show: try member.show(AccountPage.show)
    case .endSession: try member.work(AccountPage.endSession)
    case .endAllSessions: try member.work(AccountPage.endAllSessions)
    case .confirm: try member.show { ConfirmPage.show($0) }
    case .tryConfirm: try member.work(ConfirmPage.attempt)
    case .glass: try member.show { GlassPage.show($0) }
    case .breakGlass: try member.work(GlassPage.break)
    case .tokens: try member.show { try TokensPage.show($0) }
    case .makeToken: try member.work(TokensPage.make)
    case .revokeToken: try member.work(TokensPage.revoke)
    }
  }

  private func respond(to route: SettingsRoute, _ member: Member) throws -> Response {
    switch route {
    case .show: try member.show { SettingsPage.show($0) }
    case .newSite: try member.show { try SiteForm.show(nil, $0) }
    case .addSite: try member.work { try SiteForm.save(nil, $0) }
    case .site(let id): try member.show { try SiteForm.show(id, $0) }
    case .changeSite(let id): try member.work { try SiteForm.save(id, $0) }
    case .newCorridor: try member.show { try CorridorForm.show(nil, $0) }
    case .addCorridor: try member.work { try CorridorForm.save(nil, $0) }
    case .corridor(let id): try member.show { try CorridorForm.show(id, $0) }
    case .changeCorridor(let id): try member.work { try CorridorForm.save(id, $0) }
    case .newType: try member.show { try VehicleTypeForm.show(nil, $0) }
    case .addType: try member.work { try VehicleTypeForm.save(nil, $0) }
    case .type(let id): try member.show { try VehicleTypeForm.show(id, $0) }
    case .changeType(let id): try member.work { try VehicleTypeForm.save(id, $0) }
    case .vehicles: try member.show { VehiclesPage.show($0) }
    case .addVehicle: try member.work(VehiclesPage.add)
    case .setReturn(let id): try member.work { try VehiclesPage.setReturn(id, $0) }
    case .staff: try member.show { StaffPage.show($0) }
    case .addStaff: try member.work(StaffPage.add)
    case .programme(let id): try member.show { try SettingsPage.show(id, $0) }
    case .practice(let id): try member.show { try PracticeForm.show(id, $0) }
    case .adoptPractice(let id): try member.work { try PracticeForm.save(id, $0) }
    case .editor: try member.show { ProgrammeEditor.show($0) }
    case .edit: try member.work(ProgrammeEditor.edit)
    case .draw: try member.work(BoundariesPart.draw)
    case .takeOff: try member.work(BoundariesPart.takeOff)
    }
  }

  private func respond(to route: AdminRoute, _ member: Member) throws -> Response {
    switch route {
    case .accounts: try member.show(AccountsPage.show)
    case .invite: try member.show { AccountsWork.invitation($0) }
    case .openAccount: try member.work(AccountsWork.open)
    case .account(let id): try member.show { try AccountDetailPage.show(id, $0) }
    case .changeRoles(let id): try member.work { try AccountsWork.changeRoles(id, $0) }
    case .changeScope(let id): try member.work { try AccountsWork.changeScope(id, $0) }
    case .renewPassword(let id): try member.work { try AccountsWork.renewPassword(id, $0) }
    case .removeFactor(let id): try member.work { try AccountsWork.removeFactor(id, $0) }
    case .endSessions(let id): try member.work { try AccountsWork.endSessions(id, $0) }
    case .revokeToken(let id): try member.work { try AccountsWork.revokeToken(id, $0) }
    case .close(let id): try member.work { try AccountsWork.close(id, $0) }
    case .keys: try KeysPage.show(member)
    case .audit: try audit(member)
    case .narrowAudit: try member.work(AuditPage.narrow)
    }
  }

  private func audit(_ member: Member) throws -> Response {
    let entries = try AuditPage.entries(member.visit)
    return try member.show { AuditPage.show(entries, $0) }
  }
}

import Spreadsheets

/// Files that are sent as lists and are none.
extension ImportWord {
  init(_ kind: ListFileKind) {
    self =
      switch kind {
      case .spreadsheet, .text: .unreadable
      case .oldWorkbook: .oldWorkbook
      case .textDocument: .textDocument
      case .openDocument: .openDocument
      case .archive: .archive
      case .pdf: .pdf
      case .picture: .picture
      }
  }

  var ofOtherFile: Wording? {
    switch self {
    case .oldWorkbook:
      Wording(
        "This is a workbook of the old kind (.xls) or one locked by a password. Save it as .xlsx, "
          + "without a password.",
        "Это книга старого вида (.xls) или под паролем. Сохраните её как .xlsx, без пароля.",
        "Ин китоби навъи кӯҳна (.xls) ё бо парол аст. Онро .xlsx ва бе парол захира кунед.",
        "این فایل از نوع قدیمی (.xls) یا با رمز است. آن را .xlsx و بدون رمز ذخیره کنید.")
    case .textDocument:
      Wording(
        "This is a text document (.docx). Copy its table into a spreadsheet and save it as .xlsx.",
        "Это текстовый документ (.docx). Перенесите таблицу в книгу и сохраните её как .xlsx.",
        "Ин ҳуҷҷати матнӣ (.docx) аст. Ҷадвалашро ба китоб гузаронед ва .xlsx захира кунед.",
        "این سند متنی (.docx) است. جدول آن را به صفحه گسترده ببرید و .xlsx ذخیره کنید.")
    case .openDocument:
      Wording(
        "This is an OpenDocument file (.ods, .odt). Save it as .xlsx or .csv.",
        "Это файл OpenDocument (.ods, .odt). Сохраните его как .xlsx или .csv.",
        "Ин файли OpenDocument (.ods, .odt) аст. Онро .xlsx ё .csv захира кунед.",
        "این فایل OpenDocument (.ods, .odt) است. آن را .xlsx یا .csv ذخیره کنید.")
    case .archive:
      Wording(
        "This is a packed folder (.zip). Unpack it and send the list that is in it.",
        "Это архив (.zip). Распакуйте его и отправьте список, который в нём.",
        "Ин бойгонӣ (.zip) аст. Онро кушоед ва рӯйхати дохилашро фиристед.",
        "این بسته (.zip) است. آن را باز کنید و فهرست درون آن را بفرستید.")
    case .pdf:
      Wording(
        "This is a PDF. Ask the partner for the spreadsheet that it was printed from.",
        "Это PDF. Попросите у партнёра таблицу, с которой он напечатан.",
        "Ин PDF аст. Аз шарик ҷадвалеро пурсед, ки аз он чоп шудааст.",
        "این PDF است. جدولی را که از آن چاپ شده از همکار بخواهید.")
    case .picture:
      Wording(
        "This is a picture. Ask the partner for the list as a spreadsheet.",
        "Это изображение. Попросите у партнёра список в виде таблицы.",
        "Ин сурат аст. Аз шарик рӯйхатро дар шакли ҷадвал пурсед.",
        "این عکس است. فهرست را به شکل جدول از همکار بخواهید.")
    default: nil
    }
  }
}

//! Papers that use every block, for eyes, checkers and clocks.

use jiff::civil::date;
use milaf_domain::{Language, PaperLanguage};
use milaf_paper::{
    Align, Bullets, Cell, Column, Hand, Imprint, Letterhead, Paper, Press, Prose, Row, Setting, Sheet,
    Signature, Size, Table, TableRow, Twin, Value, mark, page::Sheets,
};

/// An imprint that never changes.
pub fn imprint() -> Imprint<'static> {
    Imprint {
        made_on: date(2026, 11, 22).at(10, 0, 0, 0),
        document_id: *b"0123456789abcdef",
        producer: "Milaf",
        author: "Association des commerçants de Souk El Had",
        accessible: true,
    }
}

pub fn sheet(language: PaperLanguage) -> Sheet {
    Sheet {
        language,
        title: Twin::new("طلب التسجيل", "Demande d’immatriculation"),
        number: "2026-0217".to_owned(),
        folio: |language, page, pages| match language {
            Language::Ar => format!("صفحة {page} من {pages}"),
            Language::Fr => format!("Page {page} / {pages}"),
        },
        hand: Hand::Sans,
        outline: true,
        format: milaf_paper::page::Format::A4,
    }
}

fn twin(ar: &str, fr: &str) -> Twin {
    Twin::new(ar, fr)
}

fn words(ar: &str, fr: &str) -> Value {
    Value::Words(twin(ar, fr))
}

fn data(text: &str) -> Value {
    Value::Data(text.to_owned())
}

pub fn letterhead() -> Letterhead {
    Letterhead {
        name: twin("جمعية تجار\nسوق الأحد", "Association des commerçants\nde Souk El Had"),
        lines: vec![twin("أكادير", "Agadir")],
        seal: "جمعية\nالتجار".to_owned(),
    }
}

/// The request sheet of the sketch; `person` makes one differ from another.
pub fn request(paper: &mut Paper<'_>, person: usize) {
    paper.letterhead(&letterhead());
    paper.title(
        &twin(
            "طلب التسجيل في التأمين الإجباري الأساسي عن المرض",
            "Demande d’immatriculation à l’assurance maladie obligatoire de base",
        ),
        &twin(&format!("ملف رقم {}", mark::ltr("2026-0217")), "Dossier n° 2026-0217"),
    );
    let note = paper.note(twin(
        "المرجو التأكد لدى وكالة الصندوق الوطني للضمان الاجتماعي: مدة التدريب 3 أشهر.",
        "À confirmer auprès de l’agence CNSS : période de stage de 3 mois.",
    ));
    paper.heading(&twin("الهوية", "Identité"));
    paper.row(&Row::new(twin("الاسم العائلي", "Nom"), Value::Scripts(twin("الإدريسي", "EL IDRISSI"))));
    paper.row(&Row::new(twin("الاسم الشخصي", "Prénom"), Value::Scripts(twin("فاطمة", "Fatima"))));
    let cin = format!("JB{:06}", 123_481 + person);
    paper.row(&Row::new(twin("رقم البطاقة الوطنية", "N° CNIE"), Value::Boxes(cin)));
    paper.row(&Row::new(twin("رقم التسجيل", "N° d’immatriculation"), Value::Blank(9)));
    paper.row(&Row::new(twin("الجنسية", "Nationalité"), words("مغربية", "Marocaine")));
    paper.row(&Row::new(twin("النوع", "Genre"), words("أنثى", "Féminin")));
    paper.row(&Row::new(twin("تاريخ الولادة", "Date de naissance"), Value::Boxes("14031979".to_owned())));
    paper.row(&Row::new(twin("الهاتف النقال", "Téléphone portable"), data("+212 661 23 45 67")));
    paper.row(&Row::new(twin("البريد الإلكتروني", "Adresse électronique"), data("f.elidrissi@example.ma")));
    paper.heading(&twin("النشاط", "Activité"));
    paper.row(&Row::new(
        twin("الصنف", "Catégorie"),
        words("المساهمة المهنية الموحدة", "Contribution professionnelle unique"),
    ));
    paper.row(&Row::new(
        twin("الصنف الفرعي", "Sous-catégorie"),
        words("المواد الغذائية العامة", "Alimentation générale"),
    ));
    paper.row(&Row::new(
        twin("رقم التعريف الضريبي · التعريف الموحد", "Identifiant fiscal · ICE"),
        data("40123456 · 001561191000066"),
    ));
    paper.row(&Row::new(
        twin("العنوان المهني", "Adresse professionnelle"),
        words("سوق الأحد، الباب 6، المحل 214", "Souk El Had, porte 6, local 214"),
    ));
    paper.heading(&twin("العنوان الشخصي", "Adresse personnelle"));
    paper.row(&Row::new(twin("الحي", "Quartier"), words("حي السلام", "Hay Salam")));
    paper.row(&Row::new(twin("الجماعة", "Commune"), words("أكادير", "Agadir")));
    paper.row(&Row::new(twin("الرمز البريدي", "Code postal"), Value::Boxes("80000".to_owned())));
    paper.heading(&twin("الاشتراك", "Cotisation"));
    paper.row(&Row::new(
        twin("في الشهر · كل ثلاثة أشهر", "Par mois · par trimestre"),
        data("190,00 DH · 570,00 DH"),
    ));
    paper.row(
        &Row::new(twin("بداية الاستفادة ابتداء من", "Couverture à partir du"), data("01/04/2027")).note(note),
    );
    paper.signatures(
        None,
        &[
            Signature {
                label: twin("إمضاء المعنية بالأمر", "Signature de l’intéressée"),
                name: Twin::default(),
            },
            Signature {
                label: twin("خاتم وإمضاء الجمعية", "Cachet et signature de l’association"),
                name: twin("الرئيس: محمد العلوي", "Le président : Mohamed EL ALAOUI"),
            },
        ],
    );
}

/// Every other block.
pub fn blocks(paper: &mut Paper<'_>) {
    paper.page_break();
    paper.heading(&twin("حساب الاشتراك", "Calcul de la cotisation"));
    paper.table(&Table {
        least: 0.0,
        columns: vec![
            Column::new(twin("الأجل", "Échéance"), 1.0, Align::Start),
            Column::new(twin("المدة", "Période"), 1.6, Align::Start),
            Column::new(twin("المبلغ", "Montant"), 1.0, Align::End),
        ],
        rows: (1..=12)
            .map(|month| {
                TableRow::new(vec![
                    Cell::Data(format!("{month:02}/2027")),
                    Cell::Words(twin("الفصل الأول", "premier trimestre")),
                    Cell::Data("2 280,00 DH".to_owned()),
                ])
            })
            .chain([TableRow::total(vec![
                Cell::Words(twin("المجموع", "Total")),
                Cell::Words(Twin::default()),
                Cell::Data("27 360,00 DH".to_owned()),
            ])])
            .collect(),
        rtl: None,
        headless: false,
    });
    paper.sources(&twin(
        "المرسوم رقم 2.21.1021 الصادر في 13 من ربيع الأول 1443، المادة 3.",
        "Décret n° 2-21-1021 du 20 octobre 2021, article 3.",
    ));
    paper.heading(&twin("الوثائق المطلوبة", "Pièces à fournir"));
    paper.bullets(&Bullets {
        items: vec![
            twin(
                "نسخة من البطاقة الوطنية للتعريف الإلكترونية",
                "copie de la carte nationale d’identité électronique",
            ),
            twin(
                "شهادة بنكية تحمل رقم الحساب البنكي المكون من 24 رقما",
                "attestation bancaire portant le RIB de 24 chiffres",
            ),
        ],
        ..Bullets::default()
    });
    paper.bullets(&Bullets {
        items: vec![
            twin("إيداع الملف لدى الوكالة", "dépôt du dossier à l’agence"),
            twin("التوصل برقم التسجيل", "réception du numéro d’immatriculation"),
        ],
        numbered: true,
        ..Bullets::default()
    });
    paper.callout(
        &twin("ما ينقص الملف", "Ce qui manque au dossier"),
        &twin(
            "شهادة الضريبة المهنية غير مؤرخة؛ تطلب من المديرية العامة للضرائب.",
            "L’attestation de taxe professionnelle n’est pas datée ; à demander à la DGI.",
        ),
    );
    paper.prose(&Prose {
        words: twin(
            &format!(
                "نحن الموقع أسفله، {}، رئيس جمعية تجار سوق الأحد، نشهد أن السيدة {}، المزدادة بتاريخ {} بأكادير، الحاملة للبطاقة الوطنية للتعريف الإلكترونية رقم {}، منخرطة بجمعيتنا منذ {}. سلمت هذه الشهادة للمعنية بالأمر بطلب منها قصد الإدلاء بها عند الحاجة.",
                mark::strong("محمد العلوي"),
                mark::strong("فاطمة الإدريسي"),
                mark::ltr("14/03/1979"),
                mark::ltr("JB123481"),
                mark::ltr("01/01/2019"),
            ),
            &format!(
                "Je soussigné, {}, président de l’association, atteste que Madame {}, née le 14/03/1979 à Agadir, titulaire de la CNIE n° JB123481, est adhérente de notre association depuis le 01/01/2019. La présente attestation est délivrée à l’intéressée, sur sa demande, pour servir et valoir ce que de droit.",
                mark::strong("Mohamed EL ALAOUI"),
                mark::strong("Fatima EL IDRISSI"),
            ),
        ),
        justified: true,
        ..Prose::default()
    });
    paper.row(&Row::new(twin("ملاحظات", "Observations"), Value::Hand));
    paper.qr(
        "MILAF 2026-0217 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        &twin("رمز يحمل رقم الملف وبصمة بياناته", "Code : numéro du dossier et empreinte des données"),
        &twin("بصمة البيانات", "Empreinte des données"),
        &[twin("يقارن الرمز بالملف الإلكتروني.", "Le code se compare au fichier électronique.")],
    );
    paper.cut_line(&twin(
        "نسخة ترجع إلى الجمعية بعد ختمها",
        "exemplaire à rendre à l’association après cachet",
    ));
    paper.seal(
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        &twin("ختم المحتوى", "Sceau du contenu"),
        &twin("ختم المحتوى", "Sceau du contenu"),
        &[],
    );
}

fn print(sheet: Sheet, fill: impl FnOnce(&mut Paper<'_>)) -> Vec<u8> {
    let mut press = Press::new();
    let mut paper = Paper::new(&mut press, sheet);
    fill(&mut paper);
    let sheets = paper.finish();
    press.print(&sheets, &imprint())
}

/// Four pages in one language or both.
pub fn dossier(press: &mut Press, language: PaperLanguage, person: usize) -> Vec<u8> {
    let sheets = pages(press, language, person);
    press.print(&sheets, &imprint())
}

/// The same, laid out and not yet printed.
pub fn pages(press: &mut Press, language: PaperLanguage, person: usize) -> Sheets {
    let mut paper = Paper::new(press, sheet(language));
    request(&mut paper, person);
    blocks(&mut paper);
    paper.page_break();
    request(&mut paper, person + 1);
    paper.finish()
}

/// A certificate in the hand of certificates.
pub fn certificate(language: PaperLanguage) -> Vec<u8> {
    print(Sheet { hand: Hand::Naskh, ..sheet(language) }, |paper| {
        paper.letterhead(&letterhead());
        paper.space(40.0);
        paper.title(&twin("شهادة انخراط", "Attestation d’adhésion"), &twin("", ""));
        paper.space(20.0);
        let sentence = Prose {
            words: twin(
                "نحن الموقع أسفله، محمد العلوي، رئيس جمعية تجار سوق الأحد، نشهد أن السيدة فاطمة الإدريسي منخرطة بجمعيتنا. سلمت هذه الشهادة للمعنية بالأمر بطلب منها قصد الإدلاء بها عند الحاجة. وحرر بأكادير.",
                "Je soussigné, Mohamed EL ALAOUI, président de l’association des commerçants de Souk El Had, atteste que Madame Fatima EL IDRISSI est adhérente de notre association. La présente attestation est délivrée à l’intéressée, sur sa demande, pour servir et valoir ce que de droit.",
            ),
            size: Size::Large,
            setting: Setting::Stacked,
            justified: true,
            ..Prose::default()
        };
        paper.signatures(
            Some(&sentence),
            &[Signature {
                label: twin("خاتم وإمضاء الجمعية", "Cachet et signature"),
                name: twin("الرئيس: محمد العلوي", "Le président : Mohamed EL ALAOUI"),
            }],
        );
    })
}

/// All trial papers, by name.
pub fn papers() -> Vec<(String, Vec<u8>)> {
    let languages = [("ar", PaperLanguage::Ar), ("fr", PaperLanguage::Fr), ("both", PaperLanguage::Both)];
    let mut papers = Vec::new();
    for (name, language) in languages {
        papers.push((format!("dossier-{name}"), dossier(&mut Press::new(), language, 0)));
        papers.push((format!("certificate-{name}"), certificate(language)));
    }
    papers
}

/// The page by which extraction is scored, from its JSON.
pub fn extraction(json: &str) -> Vec<u8> {
    let page: serde_json::Value = serde_json::from_str(json).expect("the page is JSON");
    let text = |key: &str| page.get(key).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
    let sheet = Sheet {
        title: Twin::new(text("title"), ""),
        number: text("footer"),
        folio: |_, _, _| String::new(),
        ..sheet(PaperLanguage::Ar)
    };
    let french = Sheet { language: PaperLanguage::Fr, ..sheet.clone() };
    print(sheet, |paper| {
        paper.title(&twin(&text("title"), ""), &Twin::default());
        let prose = |words| Prose { words, size: Size::Large, ..Prose::default() };
        paper.prose(&prose(twin(&text("paragraph_ar"), "")));
        paper.in_language(french.language, |paper| paper.prose(&prose(twin("", &text("paragraph_fr")))));
        let rows = page.get("table").and_then(|t| t.as_array()).cloned().unwrap_or_default();
        let cells = |row: &serde_json::Value| -> Vec<String> {
            row.as_array().into_iter().flatten().filter_map(|c| c.as_str()).map(str::to_owned).collect()
        };
        paper.table(&Table {
            least: 0.0,
            columns: [0.5, 2.0, 1.1].map(|share| Column::new(Twin::default(), share, Align::Start)).to_vec(),
            rows: rows
                .iter()
                .map(|row| {
                    let [label, value, french] = <[String; 3]>::try_from(cells(row)).expect("three cells");
                    TableRow::new(vec![
                        Cell::Words(twin(&label, "")),
                        Cell::Words(twin(&value, "")),
                        Cell::Scripts(twin("", &french)),
                    ])
                })
                .collect(),
            rtl: Some(true),
            headless: true,
        });
    })
}

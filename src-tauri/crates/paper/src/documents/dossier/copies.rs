//! The copies of the pieces, one a page, each saying what it is for.

use milaf_domain::Language;
use milaf_l10n::date;
use milaf_l10n::msg::dossier_paper as words;
use milaf_rulebook::{Kind, Whose};

use super::{Desk, Scan};
use crate::block::Prose;
use crate::explain::Explainer;
use crate::mark::ltr;
use crate::paper::Paper;
use crate::twin::Twin;

impl Desk<'_> {
    pub(super) fn copies(&mut self, paper: &mut Paper<'_>) {
        let watermark = self.watermark();
        for scan in self.data.scans {
            let caption = self.say(|e| self.caption(e, scan));
            match &scan.picture {
                Some(picture) => paper.scan(picture.clone(), &caption, &watermark),
                None => {
                    paper.page_break();
                    paper.heading(&caption);
                    paper.prose(&Prose::new(Twin::each(|l| words::broken_scan_note(l).to_owned())));
                }
            }
        }
    }

    /// What the copy is for, the day, and the transmission it leaves with.
    fn watermark(&self) -> Twin {
        Twin::each(|l: Language| {
            let mut line = format!("{} · {}", words::watermark_line(l), ltr(&date::short(self.data.date)));
            if let Some(number) = self.data.transmission {
                let sent = words::transmission_line(l, &ltr(&number.to_string()));
                line = format!("{line} · {sent}");
            }
            line
        })
    }

    fn caption(&self, explainer: Explainer<'_>, scan: &Scan) -> String {
        let row = self
            .data
            .book
            .rows_on(Kind::Piece, self.data.date)
            .find(|r| r.code.as_deref() == Some(scan.kind.as_str()));
        let name = row
            .map_or_else(|| ltr(scan.kind.as_str()), |r| r.name.in_language(explainer.language).to_owned());
        match scan.whose {
            Whose::Member => name,
            Whose::Dependant { index, .. } => match self.data.member.dependants.get(index) {
                Some(dependant) => format!("{name} – {}", explainer.name(&dependant.name.first)),
                None => name,
            },
        }
    }
}

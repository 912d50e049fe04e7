//! Verifying a sealed transmission, wherever it comes from.

use std::path::Path;

use milaf_domain::Language;
use milaf_exchange::key::{Fingerprint, PublicKey, SigningKey};
use milaf_exchange::transmission::{KnownKey, Manifest, Tampering, Verdict, verify_file};
use milaf_l10n::msg::verification as say;
use serde::Serialize;

use crate::error::{Error, ErrorCode, Result};
use crate::register::Office;

/// What verifying found, for people and machines.
#[derive(Clone, Debug, Serialize)]
pub struct Verification {
    /// The verdict.
    pub verdict: VerdictCode,
    /// The signer's fingerprint, where a signature could be read.
    pub fingerprint: Option<String>,
    /// Whose key it is, where it is known.
    pub signer: Option<String>,
    /// What is not as sealed.
    pub found: Vec<Tampering>,
    /// The content seal recomputed from the entries, as the slip prints it.
    pub seal: Option<Vec<String>>,
    /// What the file says of itself.
    pub manifest: Option<Manifest>,
}

/// Whether a transmission is what its sealer sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum VerdictCode {
    /// As sealed, by a known key.
    Valid,
    /// As sealed, by a key that nobody vouched for.
    SignerUnknown,
    /// Something is not as sealed.
    Refused,
}

/// Verifies the transmission at `path` against the keys known: the open register's and those pinned by file.
///
/// # Errors
/// [`ErrorCode::FileMissing`] and the disk's; [`ErrorCode::ArgumentFaulty`] for a key file that is none. Whatever the
/// transmission holds is a verdict.
pub fn verify(
    path: &Path,
    office: Option<&Office>,
    keys: &[&Path],
    language: Language,
) -> Result<Verification> {
    let mut known = Vec::new();
    if let Some(office) = office {
        known
            .push(KnownKey { label: say::own_key(language).to_owned(), key: office.signing_key()?.public() });
    }
    for path in keys {
        let text = std::fs::read_to_string(path).map_err(|e| Error::io(&e, path))?;
        let key = PublicKey::from_text(&text).map_err(|_| {
            Error::new(ErrorCode::ArgumentFaulty)
                .with("argument", "--key")
                .with("value", path.display())
                .with("remedy", say::key_remedy(language))
        })?;
        known.push(KnownKey { label: path.display().to_string(), key });
    }
    let outcome = verify_file(path, &known).map_err(|e| Error::io(&e, path))?;
    let shown = |fingerprint: &Fingerprint| Some(fingerprint.to_string());
    let (verdict, fingerprint, signer, found) = match outcome.verdict {
        Verdict::Valid { signer, fingerprint } => {
            (VerdictCode::Valid, shown(&fingerprint), Some(signer), vec![])
        }
        Verdict::IntactSignerUnknown { fingerprint } => {
            (VerdictCode::SignerUnknown, shown(&fingerprint), None, vec![])
        }
        Verdict::Refused { found } => (VerdictCode::Refused, None, None, found),
    };
    Ok(Verification {
        verdict,
        fingerprint,
        signer,
        found,
        seal: outcome.seal.map(|seal| seal.groups()),
        manifest: outcome.manifest,
    })
}

impl Office {
    /// The register's signing key.
    ///
    /// # Errors
    /// [`ErrorCode::RegisterDamaged`] when it is not there.
    pub(crate) fn signing_key(&self) -> Result<SigningKey> {
        Ok(SigningKey::from_bytes(&*self.register.signing_seed()?))
    }

    /// The public key as a file to give away, so that others can verify what this register seals.
    ///
    /// # Errors
    /// [`ErrorCode::RegisterDamaged`] when it is not there.
    pub fn public_key(&self) -> Result<String> {
        Ok(self.signing_key()?.public().to_text())
    }
}

impl Verification {
    /// What was found, in sentences.
    pub fn sentences(&self, l: Language) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(manifest) = &self.manifest {
            let number = manifest.number.to_string();
            let closed = milaf_l10n::date::short(manifest.closed_on);
            let counts = manifest.counts;
            lines.push(say::claims(
                l,
                say::Claims {
                    number: &number,
                    date: &closed,
                    dossiers: counts.dossiers.into(),
                    entries: counts.entries.into(),
                },
            ));
        }
        let fingerprint = self.fingerprint.as_deref().unwrap_or_default();
        match self.verdict {
            VerdictCode::Valid => lines.push(say::valid(
                l,
                say::Valid { signer: self.signer.as_deref().unwrap_or_default(), fingerprint },
            )),
            VerdictCode::SignerUnknown => lines.push(say::signer_unknown(l, fingerprint)),
            VerdictCode::Refused => lines.push(say::refused(l).to_owned()),
        }
        lines.extend(self.found.iter().map(|t| tampering(t, l)));
        if let Some(seal) = &self.seal {
            lines.push(say::seal(l, &seal.join(" ")));
        }
        lines
    }
}

fn tampering(found: &Tampering, l: Language) -> String {
    match found {
        Tampering::NotATransmission => say::not_a_transmission(l).to_owned(),
        Tampering::Changed { name } => say::changed(l, name),
        Tampering::Missing { name } => say::missing(l, name),
        Tampering::Added { name } => say::added(l, name),
        Tampering::Renamed { from, to } => say::renamed(l, say::Renamed { from, to }),
        Tampering::Duplicate { name } => say::duplicate(l, name),
        Tampering::ForbiddenName { name } => say::forbidden_name(l, name),
        Tampering::Container { offset, after } => {
            let offset = offset.to_string();
            say::container(l, say::Container { offset: &offset, after: after.as_deref().unwrap_or("—") })
        }
        Tampering::ManifestUnreadable => say::manifest_unreadable(l).to_owned(),
        Tampering::SignatureUnreadable => say::signature_unreadable(l).to_owned(),
        Tampering::SignatureWrong => say::signature_wrong(l).to_owned(),
        Tampering::SignerDiffers => say::signer_differs(l).to_owned(),
        Tampering::SealDiffers => say::seal_differs(l).to_owned(),
        Tampering::CountsDiffer => say::counts_differ(l).to_owned(),
    }
}

//! Refuses to build without the typefaces, and says what brings them.

use std::path::Path;

const FACES: [&str; 6] = [
    "ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf",
    "ibm-plex-sans-arabic/500Medium/IBMPlexSansArabic_500Medium.ttf",
    "ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf",
    "ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf",
    "amiri/400Regular/Amiri_400Regular.ttf",
    "amiri/700Bold/Amiri_700Bold.ttf",
];

fn main() {
    let packages = Path::new("fonts/node_modules/@expo-google-fonts");
    println!("cargo::rerun-if-changed=fonts/package-lock.json");
    for face in FACES {
        let file = packages.join(face);
        println!("cargo::rerun-if-changed={}", file.display());
        if !file.is_file() {
            println!(
                "cargo::error=the typeface {face} is missing: npm ci --prefix src-tauri/crates/paper/fonts"
            );
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MediaProblemsTest extends PackProblems {

    private static final String NO_VIDEO = "\"video\": {\"absent\": \"not recorded\"}";

    @Test
    void aFilmThatIsMissing() {
        pack.with("solution.json", NO_VIDEO, "\"video\": \"media/film.mp4\"");
        notValid("solution.json:10: /video: 'media/film.mp4': the file is missing"
                + " (add the file, or remove its name)");
    }

    @Test
    void aFileThatIsNotAFilm() {
        pack.with("solution.json", NO_VIDEO, "\"video\": \"media/film.mp4\"").with("media/film.mp4",
                "RIFF....AVI LIST");
        notValid("solution.json:10: /video: 'media/film.mp4' is not an MP4 film (convert it to MP4 (H.264 and AAC))");
    }

    @Test
    void aFilm() {
        pack.with("solution.json", NO_VIDEO, "\"video\": \"media/film.mp4\"")
                .with("media/film.mp4", "\0\0\0\30ftypmp42".getBytes(StandardCharsets.ISO_8859_1));
        valid();
    }

    @Test
    void aFontForALanguageThatIsNotListed() {
        pack.with(MANIFEST, "\"fonts\": []", "\"fonts\": [{\"file\": \"a.ttf\", \"languages\": [\"ka\"]}]");
        refused("pack.json:19: /fonts/0/file: 'a.ttf': the file is missing"
                + " (add the file, or remove its name)",
                "pack.json:19: /fonts/0/languages/0: 'ka' is not one of the languages"
                        + " (add it to 'languages', or delete it here)");
    }

    @Test
    void aFileThatIsNotAFont() {
        pack.with(MANIFEST, "\"fonts\": []", "\"fonts\": [{\"file\": \"a.ttf\", \"languages\": [\"en\"]}]")
                .with("a.ttf", "wOFF2");
        notValid("pack.json:19: /fonts/0/file: 'a.ttf' is not a TrueType or OpenType font"
                + " (use the .ttf or .otf file of the font)");
    }
}

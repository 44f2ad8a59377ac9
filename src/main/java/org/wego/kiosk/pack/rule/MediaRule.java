// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Organisation;
import org.wego.kiosk.model.SharedSolution;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;
import org.wego.kiosk.pack.source.FileError;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.pack.source.PictureFile;

/**
 * Checks that fonts, films and pictures exist and have the format that their names promise, and that pictures can be
 * decoded.
 */
public final class MediaRule implements Rule {

    private static final int HEAD = 12;
    private static final Set<String> FONTS = Set.of("\0\1\0\0", "true", "OTTO", "ttcf");
    private static final String FILM = "ftyp";

    private final PackSource source;

    /** Whether a file begins like a font. */
    static boolean isFont(byte[] file) {
        var head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        return FONTS.stream().anyMatch(head::startsWith);
    }

    public MediaRule(PackSource source) {
        this.source = source;
    }

    @Override
    public void onValue(Object value, JsonLocation location) {
        switch (value) {
            case Manifest manifest -> checkFonts(manifest, location);
            case SharedSolution solution -> solution.video().known().ifPresent(film -> readHead(film, "/video",
                    location)
                    .filter(head -> !head.startsWith(FILM, 4))
                    .ifPresent(_ -> location.error(ProblemCode.FILM_FORMAT, "/video",
                            "'" + film + "' is not an MP4 film", "convert it to MP4 (H.264 and AAC)")));
            case Organisation organisation -> organisation.logo()
                    .ifPresent(logo -> checkPicture(logo, "/logo", location));
            default -> {}
        }
    }

    private void checkPicture(String path, String below, JsonLocation location) {
        try {
            PictureFile.check(source, path);
        } catch (IOException e) {
            var error = FileError.of(e);
            location.error(ProblemCode.FILE_UNUSABLE, below, "'" + path + "': " + error.message(), error.hint());
        }
    }

    private void checkFonts(Manifest manifest, JsonLocation location) {
        for (int i = 0; i < manifest.fonts().size(); i++) {
            var font = manifest.fonts().get(i);
            String pointer = "/fonts/" + i + "/file";
            readHead(font.file(), pointer, location).filter(head -> FONTS.stream().noneMatch(head::startsWith))
                    .ifPresent(_ -> location.error(ProblemCode.FONT_FORMAT, pointer,
                            "'" + font.file() + "' is not a TrueType or OpenType font",
                            "use the .ttf or .otf file of the font"));
        }
    }

    /** The first bytes as ISO 8859-1 characters; empty after reporting a file that cannot be read. */
    private Optional<String> readHead(String path, String below, JsonLocation location) {
        try (var in = source.open(path)) {
            return Optional.of(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            var error = FileError.of(e);
            location.error(ProblemCode.FILE_UNUSABLE, below, "'" + path + "': " + error.message(), error.hint());
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.ops.KnownGood;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.ops.SelfTestItem.Part;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.theme.FontFiles;

/**
 * Looks whether the typefaces can be read and have every character of a pack: a box is drawn for one that they lack.
 *
 * <p>It takes a third of a second of a core; what was in order once is only summed up, to see that it is the same.
 */
final class GlyphCheck {

    private static final String CHINESE = "zh";
    private static final String CHINESE_FACES = "Noto";
    private static final int MOST_NAMED = 10;

    private final PackResult.Accepted pack;
    private final FontFiles files;
    private final KnownGood known;
    /** It warns of a table in every typeface that it does not need; kept here, so that the level is kept. */
    private final Logger fonts = Logger.getLogger("org.apache.fontbox");

    GlyphCheck(PackResult.Accepted pack, FontFiles files, KnownGood known) {
        this.pack = pack;
        this.files = files;
        this.known = known;
        fonts.setLevel(Level.SEVERE);
    }

    SelfTestItem run() {
        var manifest = pack.content().manifest();
        int lost = manifest.fonts().size() - files.ofPack().size();
        if (lost > 0) {
            return SelfTestItem.failed(Part.FONTS, lost + " typefaces of the pack cannot be read",
                    "look at the fonts of the pack: wego-kiosk check");
        }
        try {
            long checksum = checksum(manifest);
            if (!known.has(checksum)) {
                var lacking = lacking(manifest);
                if (!lacking.isEmpty()) {
                    return SelfTestItem.failed(Part.FONTS, "these characters are drawn as boxes: " + lacking,
                            "write them otherwise, or add a typeface to the pack that has them");
                }
                known.keep(checksum);
            }
            return SelfTestItem.ok(Part.FONTS, "every character of the pack can be drawn");
        } catch (IOException e) {
            return SelfTestItem.failed(Part.FONTS, "the typefaces or the pack cannot be read: " + e.getMessage(),
                    "install the program anew");
        }
    }

    /** Of all that is looked at, and of the program that looks. */
    private long checksum(Manifest manifest) throws IOException {
        var sum = new CRC32();
        sum.update(ProgramVersion.current().getBytes(StandardCharsets.UTF_8));
        for (var file : PackLetters.files(manifest)) {
            sum.update(pack.source().read(file));
        }
        files.ofPack().forEach(sum::update);
        for (var name : files.names()) {
            // Straight from the system's own copy: of 36 MB nothing comes into the heap, and nothing stays.
            try (var file = FileChannel.open(files.file(name)); var arena = Arena.ofConfined()) {
                sum.update(file.map(FileChannel.MapMode.READ_ONLY, 0, file.size(), arena).asByteBuffer());
            }
        }
        return sum.getValue();
    }

    private String lacking(Manifest manifest) throws IOException {
        var own = new HashMap<String, CmapLookup>();
        for (var name : files.names()) {
            own.put(name, letters(new RandomAccessReadBufferedFile(files.file(name).toFile())));
        }
        var ofPack = new HashMap<Lang, CmapLookup>();
        for (int i = 0; i < manifest.fonts().size(); i++) {
            var face = letters(new RandomAccessReadBuffer(files.ofPack().get(i)));
            manifest.fonts().get(i).languages().forEach(lang -> ofPack.put(lang, face));
        }
        var lacking = new ArrayList<Integer>();
        PackLetters.of(pack).forEach((lang, characters) -> {
            var faces = lang.map(known -> faces(known, own, ofPack)).orElseGet(List::of);
            characters.stream().filter(c -> lang.isPresent() ? !all(faces, c)
                    : !any(own.values(), c) && !any(ofPack.values(), c)).forEach(lacking::add);
        });
        return lacking.stream().distinct().limit(MOST_NAMED)
                .map(c -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(c), c))
                .collect(Collectors.joining(", "));
    }

    /** What draws a language: the pack's typeface for it, else the program's own. */
    private static List<CmapLookup> faces(Lang lang, Map<String, CmapLookup> own, Map<Lang, CmapLookup> ofPack) {
        boolean chinese = lang.locale().getLanguage().equals(CHINESE);
        return Optional.ofNullable(ofPack.get(lang)).map(List::of).orElseGet(() -> own.entrySet().stream()
                .filter(face -> face.getKey().startsWith(CHINESE_FACES) == chinese).map(Map.Entry::getValue).toList());
    }

    private static boolean all(Collection<CmapLookup> faces, int character) {
        return faces.stream().allMatch(face -> face.getGlyphId(character) > 0);
    }

    private static boolean any(Collection<CmapLookup> faces, int character) {
        return faces.stream().anyMatch(face -> face.getGlyphId(character) > 0);
    }

    private static CmapLookup letters(RandomAccessRead file) throws IOException {
        try (var font = new OTFParser().parse(file)) {
            return font.getUnicodeCmapLookup();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Says which character each glyph of a face stands for, so that the text of a file can be searched and copied.
 *
 * <p>One glyph may draw several characters (a sign and its radical); PDFBox would name the first of them, and no search
 * would find the word. This names the one that was meant.
 */
final class ToUnicode {

    private static final int MOST_IN_A_PART = 100;
    /** Signs that a reader types otherwise: no-break space, no-break hyphen. */
    private static final Map<Integer, Integer> AS_TYPED = Map.of(0xA0, (int) ' ', 0x2011, (int) '-');

    private ToUnicode() {}

    /** The character map (PDF 32000-1, 9.10.3) of glyph numbers and the characters that they stand for. */
    static byte[] map(SortedMap<Integer, Integer> characters) {
        var text = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        var entries = List.copyOf(characters.entrySet());
        for (int from = 0; from < entries.size(); from += MOST_IN_A_PART) {
            var part = entries.subList(from, Math.min(entries.size(), from + MOST_IN_A_PART));
            text.append(part.size()).append(" beginbfchar\n").append(part.stream().map(ToUnicode::entry)
                    .collect(Collectors.joining())).append("endbfchar\n");
        }
        return text.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String entry(Map.Entry<Integer, Integer> pair) {
        int character = AS_TYPED.getOrDefault(pair.getValue(), pair.getValue());
        return String.format(Locale.ROOT, "<%04X> <%s>%n", pair.getKey(), HexFormat.of().withUpperCase()
                .formatHex(Character.toString(character).getBytes(StandardCharsets.UTF_16BE)));
    }
}

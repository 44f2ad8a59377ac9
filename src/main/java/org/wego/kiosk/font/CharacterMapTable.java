// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.font;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The character map (cmap) of a TrueType file.
 *
 * <p>Reads only that table and the number of glyphs. A reader of whole fonts would leave more than 150 MB of garbage
 * for the bundled fonts, which stays in the heap of a kiosk.
 */
final class CharacterMapTable {

    private static final int HEADER = 12;
    private static final int DIRECTORY_ENTRY = 16;
    /** The subtables with Unicode characters, as platform and encoding; the first that a font has is used. */
    private static final List<Integer> UNICODE = List.of(key(0, 4), key(3, 10), key(0, 3), key(3, 1));
    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;

    private final ByteBuffer table;
    private final int glyphs;

    private CharacterMapTable(ByteBuffer table, int glyphs) {
        this.table = table;
        this.glyphs = glyphs;
    }

    private record TablePlace(long offset, int length) {}

    /**
     * The characters of a file that have a glyph.
     *
     * @throws IOException if the file cannot be read, is incomplete or has no map of Unicode characters
     */
    static BitSet characters(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            int count = u16(read(channel, new TablePlace(0, HEADER)), 4);
            var directory = read(channel, new TablePlace(HEADER, count * DIRECTORY_ENTRY));
            var tables = new HashMap<Integer, TablePlace>();
            for (int i = 0; i < count; i++) {
                int at = i * DIRECTORY_ENTRY;
                var place = new TablePlace(Integer.toUnsignedLong(directory.getInt(at + 8)), directory.getInt(at + 12));
                if (place.length < 0 || place.offset + place.length > channel.size()) {
                    throw new EOFException(file + " is incomplete");
                }
                tables.put(directory.getInt(at), place);
            }
            int glyphs = u16(read(channel, table(tables, "maxp", file)), 4);
            return new CharacterMapTable(read(channel, table(tables, "cmap", file)), glyphs).characters();
        } catch (IndexOutOfBoundsException e) {
            throw new IOException(file + " is damaged", e);
        }
    }

    private static TablePlace table(Map<Integer, TablePlace> tables, String tag, Path file) throws IOException {
        var place = tables.get((tag.charAt(0) << 24) | (tag.charAt(1) << 16) | (tag.charAt(2) << 8) | tag.charAt(3));
        if (place == null) {
            throw new IOException(file + " is not a font: it has no table '" + tag + "'");
        }
        return place;
    }

    private static ByteBuffer read(FileChannel channel, TablePlace place) throws IOException {
        var bytes = ByteBuffer.allocate(place.length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, place.offset + bytes.position()) < 0) {
                throw new EOFException("the font file is incomplete");
            }
        }
        return bytes.flip();
    }

    private BitSet characters() throws IOException {
        var offsets = new HashMap<Integer, Integer>();
        for (int i = 0; i < u16(table, 2); i++) {
            int at = 4 + 8 * i;
            offsets.putIfAbsent(key(u16(table, at), u16(table, at + 2)), table.getInt(at + 4));
        }
        int subtable = UNICODE.stream().mapToInt(key -> offsets.getOrDefault(key, -1)).filter(at -> at >= 0)
                .findFirst().orElseThrow(() -> new IOException("the font has no map of Unicode characters"));
        return switch (u16(table, subtable)) {
            case SEGMENTS -> segments(subtable);
            case GROUPS -> groups(subtable);
            default -> throw new IOException("the character map of the font has the unknown format "
                    + u16(table, subtable));
        };
    }

    private BitSet segments(int subtable) {
        var found = new BitSet();
        int doubled = u16(table, subtable + 6);
        int ends = subtable + 14;
        int starts = ends + doubled + 2;
        int deltas = starts + doubled;
        int ranges = deltas + doubled;
        for (int i = 0; i < doubled; i += 2) {
            int start = u16(table, starts + i);
            int range = u16(table, ranges + i);
            for (int c = start; c <= u16(table, ends + i) && c < 0xFFFF; c++) {
                int glyph = range == 0 ? c : u16(table, ranges + i + range + 2 * (c - start));
                boolean shifted = range == 0 || glyph != 0;
                add(found, c, shifted ? (glyph + u16(table, deltas + i)) & 0xFFFF : 0);
            }
        }
        return found;
    }

    private BitSet groups(int subtable) throws IOException {
        var found = new BitSet();
        int count = table.getInt(subtable + 12);
        for (int i = 0; i < count; i++) {
            int at = subtable + 16 + 12 * i;
            int start = table.getInt(at);
            int end = table.getInt(at + 4);
            if (start < 0 || end > Character.MAX_CODE_POINT) {
                throw new IOException("the character map of the font has characters beyond Unicode");
            }
            for (int c = start; c <= end; c++) {
                add(found, c, table.getInt(at + 8) + c - start);
            }
        }
        return found;
    }

    private void add(BitSet found, int character, int glyph) {
        if (glyph > 0 && glyph < glyphs) {
            found.set(character);
        }
    }

    private static int key(int platform, int encoding) {
        return (platform << 16) | encoding;
    }

    private static int u16(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}

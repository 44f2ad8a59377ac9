// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.Optional;

/** The meaning of a part of a page for people who read the file with a screen reader. */
public sealed interface PagePart {

    /**
     * A part that contains other parts. A text directly in it is a paragraph.
     *
     * @param id the same for groups that are one, for example the rows of a table on several pages; empty if none
     */
    record GroupPart(GroupRole role, Optional<String> id) implements PagePart {}

    /** A part that contains text. */
    record TextPart(TextRole role) implements PagePart {}

    /**
     * A picture, map, code or emblem, with all its texts.
     *
     * @param alternative the text that replaces it, not blank
     */
    record FigurePart(String alternative) implements PagePart {

        public FigurePart {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("a figure on paper needs an alternative text");
            }
        }
    }

    /** A part that a screen reader skips because it repeats others, for example a page number. */
    record DecorationPart() implements PagePart {}

    /** What a group is. */
    enum GroupRole {
        TABLE("Table"), ROW("TR"), COLUMN_HEADER("TH"), ROW_HEADER("TH"), CELL("TD"), LIST("L"), ITEM("LI"), ITEM_BODY(
                "LBody");

        private final String type;

        GroupRole(String type) {
            this.type = type;
        }

        /** The standard structure type of PDF. */
        String type() {
            return type;
        }
    }

    /** What a text is. */
    enum TextRole {
        TITLE("H1"), HEADING("H2"), SUBHEADING("H3"), PARAGRAPH("P"), ITEM_NUMBER("Lbl"), SPAN("Span");

        private final String type;

        TextRole(String type) {
            this.type = type;
        }

        /** The standard structure type of PDF. */
        String type() {
            return type;
        }
    }

    /** A group that is complete in itself. */
    static PagePart group(GroupRole role) {
        return new GroupPart(role, Optional.empty());
    }

    /** A group that continues in all groups with the same id. */
    static PagePart group(GroupRole role, String id) {
        return new GroupPart(role, Optional.of(id));
    }
}

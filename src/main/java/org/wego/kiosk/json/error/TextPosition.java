// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import tools.jackson.core.TokenStreamLocation;

/**
 * A position in a text.
 *
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 */
public record TextPosition(int line, int column) {

    public static TextPosition of(String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return new TextPosition(line, offset - lineStart + 1);
    }

    public static TextPosition of(TokenStreamLocation location) {
        return new TextPosition(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }
}

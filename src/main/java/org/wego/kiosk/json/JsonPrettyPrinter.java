// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Formats a file as people write it, identically on every system. */
final class JsonPrettyPrinter extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;

    JsonPrettyPrinter() {
        super(Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        var lines = new DefaultIndenter("  ", "\n");
        indentObjectsWith(lines);
        indentArraysWith(lines);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new JsonPrettyPrinter();
    }
}

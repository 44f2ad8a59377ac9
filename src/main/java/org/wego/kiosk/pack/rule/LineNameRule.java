// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.util.HashMap;
import java.util.Map;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/** Checks that the lines of a group have different names, because passengers could not tell them apart otherwise. */
public final class LineNameRule implements Rule {

    private final Lang language;
    private final Map<LineNameKey, String> first = new HashMap<>();

    /**
     * @param language in which names are compared
     */
    public LineNameRule(Lang language) {
        this.language = language;
    }

    @Override
    public void onValue(Object value, JsonLocation location) {
        if (value instanceof BusLine line) {
            String name = line.name().in(language);
            String other = first.putIfAbsent(new LineNameKey(line.group(), name), line.id().value());
            if (other != null && !other.equals(line.id().value())) {
                location.error(ProblemCode.LINE_NAME_TAKEN, "/name",
                        "the line '" + other + "' of the same group is called '" + name + "' too",
                        "delete one, or tell them apart by name");
            }
        }
    }

    private record LineNameKey(String group, String name) {}
}

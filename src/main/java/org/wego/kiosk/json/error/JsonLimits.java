// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

/** Size limits for JSON files. */
public final class JsonLimits {

    /** The maximum nesting of objects and lists. */
    public static final int MAX_DEPTH = 32;
    /** The maximum number of characters of a text. */
    public static final int MAX_STRING = 20_000;
    /** The maximum number of characters of a key. */
    public static final int MAX_NAME = 200;
    /** The maximum number of characters of a number. */
    public static final int MAX_NUMBER = 100;

    private JsonLimits() {}
}

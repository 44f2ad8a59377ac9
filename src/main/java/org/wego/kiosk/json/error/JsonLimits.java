// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

/** How much of anything a JSON file may have. */
public final class JsonLimits {

    /** How deep objects and lists may be nested. */
    public static final int MAX_DEPTH = 32;
    /** The most characters of a text. */
    public static final int MAX_STRING = 20_000;
    /** The most characters of a key. */
    public static final int MAX_NAME = 200;
    /** The most characters of a number. */
    public static final int MAX_NUMBER = 100;

    private JsonLimits() {}
}

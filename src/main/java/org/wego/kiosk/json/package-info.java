// SPDX-License-Identifier: Apache-2.0

/**
 * Strict reading and writing of JSON as records, with error messages in plain words.
 *
 * <p>Only this package and its subpackages use Jackson and the schema validator. Only packages that read or write files
 * may use it. May import {@code org.wego.kiosk.model}, {@code tools.jackson} and {@code com.networknt.schema}.
 */
@NullMarked
package org.wego.kiosk.json;

import org.jspecify.annotations.NullMarked;

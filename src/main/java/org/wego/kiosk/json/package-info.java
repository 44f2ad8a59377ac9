// SPDX-License-Identifier: Apache-2.0

/**
 * JSON as this program accepts it: strict, in records, with faults told in plain words.
 *
 * <p>The only place that knows Jackson and the schema validator, and used only by packages that read or write files.
 * May import {@code org.wego.kiosk.model}, {@code tools.jackson} and {@code com.networknt.schema}.
 */
@NullMarked
package org.wego.kiosk.json;

import org.jspecify.annotations.NullMarked;

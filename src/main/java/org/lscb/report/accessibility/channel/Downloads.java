package org.lscb.report.accessibility.channel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lscb.report.accessibility.page.Element;

/** The files that a page carries in its own links. */
public final class Downloads {

  private Downloads() {}

  /** By name. */
  public static Map<String, byte[]> of(Element page) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Element link : page.all(one -> one.attribute("href").startsWith("data:"))) {
      String address = link.attribute("href");
      int comma = address.indexOf(',');
      byte[] content = address.substring(comma + 1).getBytes(StandardCharsets.US_ASCII);
      files.put(
          link.attribute("download"),
          address.substring(0, comma).endsWith(";base64")
              ? Base64.getDecoder().decode(content)
              : content);
    }
    return files;
  }
}

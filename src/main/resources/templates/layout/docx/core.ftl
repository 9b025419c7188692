<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>${official.documentTitle()}</dc:title>
<dc:language>vi-VN</dc:language>
</cp:coreProperties>

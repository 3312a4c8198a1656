/** Endings of names of files that are no top-level domain: `roleaccountd.plist` is no host. (`zip`, `mov`, `sh`, `py` are both.) */
export const FILE_ENDINGS: ReadonlySet<string> = new Set(
  `7z aac apk asp aspx avi bak bat bin bmp cfg class cmd conf cpp css csv dat db deb deflate dex dll dmg doc docm docx dylib
   elf eml exe flv gif gz hta htm html ico img inf ini ipa iso jar jpeg jpg js json jsp jsx key ko lnk log lua m4a md5 mkv mp3
   mp4 mpeg msi mui ocx odt ogg otf pak pcap pdf pem php pkg plist png ppt pptm pptx ps1 pst pyc rar raw rpm rtf scr sql
   sqlite sqlite3 stix stix2 svg swf sys tar tgz tif tiff tmp ts ttf txt vbe vbs vhd vmdk wav webp wmv wsf xls xlsb xlsm xlsx
   xml xpi yaml yml`.split(/\s+/)
);

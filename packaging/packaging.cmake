# What `cmake --install` puts where and the Debian packages that CPack makes of it.
# Components, each a package: whorl (the window), whorl-cli, whorl-models (weights), whorl-doc (samples and guides).

set(here ${CMAKE_CURRENT_LIST_DIR})
set(built ${PROJECT_BINARY_DIR}/packaging)
set(data_dir ${CMAKE_INSTALL_DATADIR}/whorl)
file(MAKE_DIRECTORY ${built})
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)

foreach(program whorl whorl-cli)
  if(TARGET ${program})
    install(TARGETS ${program} COMPONENT ${program})
  endif()
endforeach()

# Weights with their cards and recipes; what is only there to make them stays in the source tree.
install(DIRECTORY ${PROJECT_SOURCE_DIR}/models/ DESTINATION ${data_dir}/models COMPONENT whorl-models
        PATTERN ".*" EXCLUDE PATTERN "export" EXCLUDE PATTERN "renew.sh" EXCLUDE
        PATTERN "card_tables.py" EXCLUDE)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/samples DESTINATION ${data_dir} COMPONENT whorl-doc)
install(FILES ${PROJECT_SOURCE_DIR}/README.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/whorl-doc COMPONENT whorl-doc)

# The user guide: the help of the window, as HTML and PDF.
find_package(Qt6 REQUIRED COMPONENTS Gui)
add_executable(make_guide ${here}/guide/make_guide.cpp)
target_link_libraries(make_guide PRIVATE whorl_options Qt6::Gui)
set(help ${PROJECT_SOURCE_DIR}/resources/help/help.html)
set(pictures ${PROJECT_SOURCE_DIR}/resources/screenshots)
add_custom_command(OUTPUT ${built}/guide.html ${built}/guide.pdf
                   COMMAND make_guide ${help} ${pictures} ${built}/guide.html ${built}/guide.pdf
                   DEPENDS make_guide ${help} ${pictures}/compare-light.png ${pictures}/image-map-light.png
                   ${pictures}/latent-dark.png ${pictures}/report-page.png VERBATIM)
install(FILES ${built}/guide.html ${built}/guide.pdf DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/whorl-doc
        COMPONENT whorl-doc)
list(APPEND generated ${built}/guide.html)

# Desktop
install(FILES ${here}/desktop/org.whorl.whorl.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications
        COMPONENT whorl)
# AppStream takes pictures from the web only.
set(WHORL_SCREENSHOTS_URL "" CACHE STRING "Where resources/screenshots is published; empty: the metadata name no picture")
set(screenshots "")
if(WHORL_SCREENSHOTS_URL)
  set(screenshots "  <screenshots>\n")
  set(type " type=\"default\"")
  foreach(picture IN ITEMS "image-map-light;A picture with its attribution map and the answer in words"
                  "compare-light;Two sets of pictures and two sources side by side"
                  "latent-dark;The traces of all pictures among the known sources")
    list(GET picture 0 file)
    list(GET picture 1 caption)
    string(APPEND screenshots "    <screenshot${type}>\n      <caption>${caption}</caption>\n"
           "      <image>${WHORL_SCREENSHOTS_URL}/${file}.png</image>\n    </screenshot>\n")
    set(type "")
  endforeach()
  string(APPEND screenshots "  </screenshots>\n")
endif()
configure_file(${here}/desktop/org.whorl.whorl.metainfo.xml.in ${built}/org.whorl.whorl.metainfo.xml @ONLY)
install(FILES ${built}/org.whorl.whorl.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
        COMPONENT whorl)
install(FILES ${here}/desktop/whorl.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME whorl.xml
        COMPONENT whorl)

# Icon
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
set(svg ${PROJECT_SOURCE_DIR}/resources/icons/whorl.svg)
install(FILES ${svg} DESTINATION ${icons}/scalable/apps COMPONENT whorl)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
foreach(size 16 22 24 32 48 64 128 256 512)
  set(png ${built}/whorl-${size}.png)
  add_custom_command(OUTPUT ${png} COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${png} ${svg} DEPENDS ${svg}
                     VERBATIM)
  install(FILES ${png} DESTINATION ${icons}/${size}x${size}/apps RENAME whorl.png COMPONENT whorl)
  list(APPEND generated ${png})
endforeach()

# Shell
foreach(program whorl whorl-cli)
  set(page ${here}/man/${program}.1)
  add_custom_command(OUTPUT ${built}/${program}.1.gz COMMAND gzip -9nc ${page} > ${built}/${program}.1.gz
                     DEPENDS ${page} VERBATIM)
  install(FILES ${built}/${program}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${program})
  list(APPEND generated ${built}/${program}.1.gz)
endforeach()
install(FILES ${here}/completion/whorl-cli.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME whorl-cli COMPONENT whorl-cli)
install(FILES ${here}/completion/_whorl-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions
        COMPONENT whorl-cli)

# What Debian asks of every package
add_custom_command(OUTPUT ${built}/changelog.gz COMMAND gzip -9nc ${here}/deb/changelog > ${built}/changelog.gz
                   DEPENDS ${here}/deb/changelog VERBATIM)
list(APPEND generated ${built}/changelog.gz)
foreach(package whorl whorl-cli whorl-models whorl-doc)
  install(FILES ${here}/deb/copyright ${built}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package}
          COMPONENT ${package})
endforeach()
add_custom_target(whorl_packaging ALL DEPENDS ${generated})

# CPack
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The Whorl developers")
set(CPACK_PACKAGE_CONTACT "Whorl developers <developers@whorl.example>")
set(CPACK_PACKAGE_DIRECTORY ${built}/deb)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_COMPONENTS_ALL whorl whorl-cli whorl-models whorl-doc)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
foreach(package ${CPACK_COMPONENTS_ALL})
  string(TOUPPER ${package} component)
  set(CPACK_DEBIAN_${component}_PACKAGE_NAME ${package})
endforeach()
set(same_version "(= ${PROJECT_VERSION})")
foreach(program WHORL WHORL-CLI)
  set(CPACK_DEBIAN_${program}_PACKAGE_SHLIBDEPS ON)
  # A database driver is a plugin, loaded by name: dpkg-shlibdeps does not see it.
  set(CPACK_DEBIAN_${program}_PACKAGE_DEPENDS "whorl-models ${same_version}, libqt6sql6-sqlite, fonts-dejavu-core")
  # Any BLAS does; this one is several times as fast as the reference implementation.
  set(CPACK_DEBIAN_${program}_PACKAGE_RECOMMENDS "libopenblas0-pthread, fonts-wqy-microhei")
endforeach()
# The buttons of Qt's own dialogs in the language of the window.
string(APPEND CPACK_DEBIAN_WHORL_PACKAGE_DEPENDS ", qt6-translations-l10n")
set(CPACK_DEBIAN_WHORL-MODELS_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_WHORL-DOC_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_WHORL-DOC_PACKAGE_SECTION doc)
# The sample project of the first start stands in whorl-doc.
set(CPACK_DEBIAN_WHORL_PACKAGE_RECOMMENDS "libopenblas0-pthread, fonts-wqy-microhei, whorl-doc")
set(CPACK_DEBIAN_WHORL-CLI_PACKAGE_SUGGESTS whorl-doc)
set(common "Whorl tells which generative model made an image, if any, and how strong the\nevidence is. It compares the trace in the pixels with those of known sources.\n")
set(CPACK_COMPONENT_WHORL_DESCRIPTION
    "${common}.\nThis package has the window.")
set(CPACK_COMPONENT_WHORL-CLI_DESCRIPTION
    "${common}.\nThis package has the command line, for whole folders and for other programs.")
set(CPACK_COMPONENT_WHORL-MODELS_DESCRIPTION
    "${common}.\nThis package has the weights, the library of known sources and the model cards.")
set(CPACK_COMPONENT_WHORL-DOC_DESCRIPTION
    "${common}.\nThis package has sample images to try Whorl on, and its guides.")
include(CPack)

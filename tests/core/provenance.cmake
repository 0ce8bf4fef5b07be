whorl_test(test_provenance test_provenance.cpp LIBRARIES whorl_core_files)
whorl_test(test_c2pa test_c2pa.cpp LIBRARIES whorl_core_files)

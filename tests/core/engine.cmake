# Few executables: LibTorch's headers make each of these slow to build.
whorl_test(test_engine_parts test_engine_parts.cpp LIBRARIES whorl_core)
whorl_test(test_fingerprint test_fingerprint.cpp LIBRARIES whorl_core)
whorl_test(test_peers test_peers.cpp LIBRARIES whorl_core)
whorl_test(test_neighbourhoods test_neighbourhoods.cpp LIBRARIES whorl_core_files)
whorl_test(test_conditions test_conditions.cpp LIBRARIES whorl_core_files)
whorl_test(test_engine_speed test_engine_speed.cpp LIBRARIES whorl_core)
whorl_test(test_convolutional_trace test_convolutional_trace.cpp LIBRARIES whorl_core)

#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace whorl {

/// What failed, on which input, and what the user can do about it. The only exception type that core throws
/// on purpose; what() is "input: what (remedy)".
class Error : public std::runtime_error {
  public:
    explicit Error(std::string what, std::string input = {}, std::string remedy = {})
        : std::runtime_error((input.empty() ? "" : input + ": ") + what +
                             (remedy.empty() ? "" : " (" + remedy + ")")),
          m_what(std::move(what)), m_input(std::move(input)), m_remedy(std::move(remedy)) {}

    const std::string& failure() const { return m_what; }
    const std::string& input() const { return m_input; }
    const std::string& remedy() const { return m_remedy; }

  private:
    std::string m_what, m_input, m_remedy;
};

/// Thrown by a long call whose std::stop_token was triggered.
class Cancelled : public Error {
  public:
    Cancelled() : Error("cancelled") {}
};

} // namespace whorl

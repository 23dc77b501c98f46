/*
 * rules.c - conditions and verbs, as two tables.
 */
#include "services/lifecycle-engine/plan/rules.h"

#include <string.h>

static const char *const VERBS[VERBS_END] = {
    [VERB_SERVICE_BOOTED] = "servicebooted",
    [VERB_NOTIFY] = "esc_vm_alive_notification",
    [VERB_RECOVER] = "recover autohealing",
    [VERB_SCALE_OUT] = "scaleout",
    [VERB_SCALE_IN] = "scalein",
    [VERB_LOG] = "log",
};

static const struct {
    const char *word;
    bool at[2]; /* FALSE, TRUE */
} CONDITIONS[] = {
    {"TRUE ",   {false, true}},
    {"FALSE ",  {true, false}},
    {"ALWAYS ", {true, true} },
};

#define CONDITION_COUNT (sizeof CONDITIONS / sizeof CONDITIONS[0])

static bool is_verb(const char *text, const char *verb)
{
    size_t length = strlen(verb);

    return strncmp(text, verb, length) == 0 &&
           (text[length] == '\0' || strcmp(text + length, ".sh") == 0);
}

static bool asks(const char *action, bool verdict, enum verb verb)
{
    for (size_t i = 0; i < CONDITION_COUNT; i++) {
        size_t length = strlen(CONDITIONS[i].word);

        if (strncmp(action, CONDITIONS[i].word, length) == 0)
            return CONDITIONS[i].at[verdict] && is_verb(action + length, VERBS[verb]);
    }
    return false;
}

bool rules_ask(const Vnf__V1__VmGroup *group, const char *event_name, bool verdict,
               enum verb verb)
{
    for (size_t i = 0; i < group->n_rules; i++) {
        const Vnf__V1__Rule *rule = group->rules[i];

        for (size_t j = 0; j < rule->n_actions; j++)
            if (strcmp(rule->event_name, event_name) == 0 &&
                asks(rule->actions[j], verdict, verb))
                return true;
    }
    return false;
}

const char *rule_fault(const char *action)
{
    for (size_t i = 0; i < CONDITION_COUNT; i++) {
        size_t length = strlen(CONDITIONS[i].word);

        if (strncmp(action, CONDITIONS[i].word, length) != 0)
            continue;
        for (size_t v = 0; v < VERBS_END; v++)
            if (is_verb(action + length, VERBS[v]))
                return NULL;
        return "its verb is none of servicebooted, esc_vm_alive_notification, "
               "recover autohealing, scaleout, scalein, log";
    }
    return "it does not begin with TRUE, FALSE or ALWAYS and a space";
}

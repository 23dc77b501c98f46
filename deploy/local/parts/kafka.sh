# kafka.sh - one broker in KRaft mode under var/kafka (sourced).
#
# It is started first and asked last: quartet-topics waits for it while the rest starts.

KAFKA_JAVA=(java -Xms128m -Xmx512m -XX:+UseSerialGC -XX:-UsePerfData
    -Dlog4j.configuration=file:deploy/local/kafka/log4j.properties
    -cp 'build/kafka/libs/*')

kafka_configure() {
    mkdir -p "$VAR/kafka"
    cat deploy/local/kafka/server.properties - >"$VAR/kafka/server.properties" <<END

listeners=PLAINTEXT://$KAFKA,CONTROLLER://127.0.0.1:$KAFKA_CONTROLLER_PORT
advertised.listeners=PLAINTEXT://$KAFKA
controller.quorum.voters=1@127.0.0.1:$KAFKA_CONTROLLER_PORT
log.dirs=$VAR/kafka/data
END
}

# A folder that was half formatted has no meta.properties and is formatted again. An id in
# base64 may begin with a dash, so it is not a word of its own.
kafka_format() {
    local id
    [ ! -e "$VAR/kafka/data/meta.properties" ] || return 0
    id=$(head -c 16 /dev/urandom | base64 | tr '+/' '-_' | tr -d =)
    "${KAFKA_JAVA[@]}" kafka.tools.StorageTool format --cluster-id="$id" -c "$VAR/kafka/server.properties" \
        >>"$VAR/log/kafka.log" 2>&1 || {
        last_lines "$VAR/log/kafka.log"
        fail "Kafka's folder $VAR/kafka/data cannot be formatted"
    }
}

kafka_start() {
    if [ -n "$(process_pid kafka)" ]; then
        OUTCOME="runs on $KAFKA"
        return 0
    fi
    kafka_configure
    kafka_format
    process_start kafka broker "${KAFKA_JAVA[@]}" kafka.Kafka "$VAR/kafka/server.properties"
    OUTCOME="starts on $KAFKA"
}

# kafka_topics: waits for the broker and makes the topics.
kafka_topics() {
    "$BIN/quartet-topics" --brokers "$KAFKA" --wait 60 >"$VAR/log/topics.log" 2>&1 || {
        last_lines "$VAR/log/topics.log"
        last_lines "$VAR/log/kafka.log"
        fail "Kafka does not answer on $KAFKA" \
            "Does another program hold port $KAFKA_PORT or $KAFKA_CONTROLLER_PORT? See: ss -ltnp" \
            "Other ports: QUARTET_KAFKA_PORT=19092 QUARTET_KAFKA_CONTROLLER_PORT=19093 make up"
    }
    OUTCOME="Kafka answers on $KAFKA; $(wc -l <"$VAR/log/topics.log") topics"
}

kafka_stop() {
    process_stop kafka 20
}

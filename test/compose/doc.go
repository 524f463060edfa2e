// Package compose reads networks/docker/compose.yml as docker compose does, as far as that
// file goes, and runs the commands of its services without docker.
package compose

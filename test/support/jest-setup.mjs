// Nest 12 is ESM only: its packages must be evaluated once before a test imports them in a cycle.
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';

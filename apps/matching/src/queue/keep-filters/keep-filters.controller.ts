import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { IsFilterName } from './filter-name.js';
import { SavedFilterList, SavedFilterView } from './queue-filter.dto.js';
import { SavedFilters } from './saved-filters.use-case.js';

/** The name of a filter, in the path. */
export class FilterName {
  @IsFilterName()
  readonly name!: string;
}

@Controller('v1/queue/filters')
@ApiTags('queue')
@Roles('coordinator')
export class KeepFiltersController {
  constructor(private readonly savedFilters: SavedFilters) {}

  @Get()
  @ApiOperation({ summary: 'One’s own saved filters, by name.' })
  @AnswersWith(SavedFilterList)
  async list(@Caller() { id }: Caller) {
    return { items: await this.savedFilters.all(id) };
  }

  @Put()
  @ApiOperation({ summary: 'Saves a filter of one’s own under a name; the one it had before is replaced.' })
  @AnswersWith(SavedFilterView)
  async save(@Body() { name, ...filter }: SavedFilterView, @CommandContext() { by }: CommandContext) {
    await this.savedFilters.save(by.id, name, filter);
    return { name, ...filter };
  }

  @Delete(':name')
  @ApiOperation({ summary: 'Removes a filter of one’s own.' })
  @AnswersWith(SavedFilterList)
  async remove(@Param() { name }: FilterName, @CommandContext() { by }: CommandContext) {
    await this.savedFilters.remove(by.id, name);
    return { items: await this.savedFilters.all(by.id) };
  }
}
